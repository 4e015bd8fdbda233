import type { RoleName } from '@/newsroom/staff/actor';

/** The ten sections, in the order of the menu. */
export const SECTIONS: { slug: string; name: string; description: string }[] = [
  {
    slug: 'local',
    name: 'محليات',
    description: 'أخبار المدن والمناطق والخدمات، وما يتغيّر في يوم الناس.',
  },
  {
    slug: 'politics',
    name: 'سياسة',
    description: 'القرارات والأنظمة والعلاقات بين الدول، بلغة يفهمها غير المختص.',
  },
  {
    slug: 'economy',
    name: 'اقتصاد',
    description: 'الأسواق والأسعار والعمل، من الميناء إلى سلة المشتريات.',
  },
  {
    slug: 'sports',
    name: 'رياضة',
    description: 'المباريات والبطولات، ومن يصنعها داخل الملعب وخارجه.',
  },
  {
    slug: 'culture',
    name: 'ثقافة',
    description: 'كتب ومسرح وسينما وحرف، وحكايات من يحفظها ويجدّدها.',
  },
  {
    slug: 'tech',
    name: 'تقنية',
    description: 'الأجهزة والبرامج والعلوم، وما تفعله بحياتنا.',
  },
  {
    slug: 'health',
    name: 'صحة',
    description: 'أخبار الطب والوقاية، بأدلتها وحدودها.',
  },
  {
    slug: 'opinion',
    name: 'رأي',
    description: 'مقالات كتّاب «أفق»، تعبّر عن أصحابها.',
  },
  {
    slug: 'world',
    name: 'عالم',
    description: 'ما يحدث خلف الحدود، ولماذا يعني القارئ هنا.',
  },
  {
    slug: 'variety',
    name: 'منوّعات',
    description: 'طرائف وعادات وحيوانات ومطابخ، لاستراحة القارئ.',
  },
];

interface DemoWriter {
  handle: string;
  name: string;
  headline: string;
  bio: string;
  columnist: boolean;
}

const reporter = (handle: string, name: string, headline: string, bio: string): DemoWriter => ({
  handle,
  name,
  headline,
  bio,
  columnist: false,
});

const columnist = (handle: string, name: string, headline: string, bio: string): DemoWriter => ({
  handle,
  name,
  headline,
  bio,
  columnist: true,
});

/** The bylines. Columnists have portraits, `writer-{handle}` among the pictures. */
export const WRITERS: DemoWriter[] = [
  reporter(
    'noura-alateeq',
    'نورة العتيق',
    'محررة الاقتصاد',
    'تكتب عن الأسواق الصغيرة والأسعار وسوق العمل.',
  ),
  reporter('badr-alkhalidi', 'بدر الخالدي', 'محليات', 'يتابع خدمات المدن والنقل والمياه.'),
  reporter('huda-alsaleh', 'هدى الصالح', 'المناطق', 'تكتب من المحافظات البعيدة عن العاصمة.'),
  reporter('majed-alrashed', 'ماجد الراشد', 'سياسة', 'يغطي المجالس والأنظمة والعلاقات الدولية.'),
  reporter(
    'abeer-alnamlah',
    'عبير النملة',
    'عالم',
    'تتابع أخبار العالم وما يتصل منها بيوم القارئ.',
  ),
  reporter('turki-alfawzan', 'تركي الفوزان', 'رياضة', 'يكتب عن الملاعب الكبيرة والصغيرة.'),
  reporter('rana-alyousef', 'رنا اليوسف', 'ثقافة', 'تكتب عن الكتب والمسرح والحرف.'),
  reporter('omar-alshihri', 'عمر الشهري', 'تقنية', 'يشرح التقنية لمن يستعملها لا لمن يصنعها.'),
  reporter('lama-alzaid', 'لمى الزيد', 'صحة', 'تكتب عن الطب والوقاية، وتسأل عن الدليل.'),
  reporter('yousef-aldosari', 'يوسف الدوسري', 'منوّعات', 'يبحث عن الحكاية الصغيرة خلف الخبر.'),
  reporter('anas-barakat', 'أنس بركات', 'مراسل ميداني', 'يكتب من مكان الحدث، أيًّا كان القسم.'),
  reporter(
    'ofuq-desk',
    'أفق',
    'غرفة الأخبار',
    'أخبار يعدّها محررو الصحيفة عن بيانات ومصادر متعددة.',
  ),
  columnist(
    'reem-almazimi',
    'ريم المازمي',
    'المدينة والناس',
    'مصممة عمرانية تكتب عن الرصيف والظل والجيرة.',
  ),
  columnist('fahad-alattaf', 'فهد العطاف', 'اقتصاد البيت', 'يكتب عن المال كما يُنفق في البيوت.'),
  columnist('laila-basha', 'ليلى باشا', 'بين لغتين', 'مترجمة تكتب عن الكلمات وهي تسافر.'),
  columnist('salman-aldukhail', 'سلمان الدخيل', 'على مهل', 'معلم متقاعد يكتب عن اليومي والعابر.'),
  columnist('dana-alqassim', 'دانة القاسم', 'التقنية والناس', 'تكتب عما تغيّره الشاشات فينا.'),
  columnist(
    'khaled-almutlaq',
    'خالد المطلق',
    'خارج الملعب',
    'لاعب سابق يكتب عن الرياضة خارج المستطيل.',
  ),
];

/** The five demo accounts. The reporter has a byline of her own. */
export const ACCOUNTS: { role: RoleName; name: string; byline?: string }[] = [
  { role: 'reporter', name: 'نورة العتيق', byline: 'noura-alateeq' },
  { role: 'editor', name: 'هيا المنصور' },
  { role: 'chief', name: 'إبراهيم الصالحي' },
  { role: 'photo', name: 'ناصر المرّي' },
  { role: 'admin', name: 'مها القاضي' },
];
