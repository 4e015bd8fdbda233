import type { ArticleKindName } from '@/newsroom/articles/views';
import type { StateName } from '@/newsroom/articles/article-state';
import type { VerbName } from '@/newsroom/articles/transitions';
import type { RoleName } from '@/newsroom/staff/actor';

const state: Record<StateName, string> = {
  draft: 'مسودة',
  submitted: 'قيد المراجعة',
  changesRequested: 'يحتاج تعديلًا',
  approved: 'معتمد',
  scheduled: 'مجدول',
  published: 'منشور',
  retracted: 'مسحوب',
  archived: 'مؤرشف',
  trashed: 'مهملات',
};

const verb: Record<VerbName, string> = {
  edit: 'تحرير',
  save: 'حفظ',
  submit: 'إرسال للمراجعة',
  take: 'استلام',
  release: 'ترك المراجعة',
  return: 'إعادة للكاتب',
  approve: 'اعتماد',
  publish: 'نشر',
  schedule: 'جدولة',
  unschedule: 'إلغاء الجدولة',
  expire: 'موعد الإنهاء',
  embargo: 'موعد الحظر',
  liftEmbargo: 'رفع الحظر',
  breaking: 'عاجل',
  endBreaking: 'إنهاء العاجل',
  retract: 'سحب',
  archive: 'أرشفة',
  trash: 'إلى المهملات',
  restore: 'استعادة',
  delete: 'حذف نهائي',
  preview: 'معاينة',
  assign: 'تكليف',
  duplicate: 'تكرار المادة',
  template: 'قالب من المادة',
};

const kind: Record<ArticleKindName, string> = {
  news: 'خبر',
  report: 'تقرير',
  opinion: 'رأي',
  explainer: 'شرح',
};

const role: Record<RoleName, string> = {
  reporter: 'صحفي',
  editor: 'محرر',
  chief: 'رئيس تحرير',
  photo: 'محرر صور',
  admin: 'مدير النظام',
};

/** The words of states, verbs, kinds and roles (the design's glossary). */
export const states = { state, verb, kind, role, unpublishedChanges: 'تعديلات غير منشورة' };
