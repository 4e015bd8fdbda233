const note = (house: string, act: string) =>
  `لا يُحمَّل شيء من ${house} قبل ${act}. وعندها يتصل متصفحك بذلك الموقع، وقد يجمع بيانات عنك.`;

/** What stands around a film, a post or a map of another house. */
export const otherHouses = {
  film: {
    name: (house: string) => `فيديو على ${house}`,
    open: 'تشغيل الفيديو هنا',
    note: (house: string) => note(house, 'التشغيل'),
    link: (house: string) => `المشاهدة على ${house}`,
  },
  post: {
    name: (house: string) => `منشور على ${house}`,
    open: 'عرض المنشور هنا',
    note: (house: string) => note(house, 'العرض'),
    link: (house: string) => `المنشور على ${house}`,
  },
  map: {
    name: () => 'خريطة المكان',
    open: 'عرض الخريطة هنا',
    note: (house: string) => note(house, 'العرض'),
    link: (house: string) => `الخريطة على ${house}`,
  },
};
