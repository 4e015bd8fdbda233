/** What a form of the desk says when no answer comes back. */
export const formWords = {
  unreachable:
    'تعذّر الوصول إلى الخادم، ولم يُعرف هل وصله الطلب. ما كُتب باقٍ في هذه الصفحة، ويمكن إعادة المحاولة.',
  outdated: 'حُدِّث النظام بعد فتح هذه الصفحة، فلم يُنفَّذ الطلب. ما كُتب باقٍ هنا: يُنسخ، ثم تُحدَّث الصفحة.',
};
