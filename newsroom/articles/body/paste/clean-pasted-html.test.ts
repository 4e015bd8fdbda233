import { expect, test } from 'vitest';
import { cleanPastedHtml } from './clean-pasted-html';

const WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta name=Generator content="Microsoft Word 15"><link rel=File-List href="file:///C:/clip_filelist.xml">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoNormal {mso-style-parent:""; margin:0cm; font-family:"Arial",sans-serif;} --></style></head>
<body lang=EN-US style='tab-interval:36.0pt'><!--StartFragment-->
<h1 dir=RTL style='text-align:right'><a name="_Toc1"></a><b><span lang=AR-SA style='font-size:16.0pt'>عنوان كبير<o:p></o:p></span></b></h1>
<p class=MsoNormal dir=RTL style='text-align:right;direction:rtl;unicode-bidi:embed'><span lang=AR-SA
style='font-family:"Arial",sans-serif;mso-ascii-font-family:Calibri'>فقرة فيها <b>كلمة غامقة</b> و<i>مائلة</i>
و<a href="https://example.org/a?x=1&amp;y=2">رابط</a>.</span><span dir=LTR></span><o:p></o:p></p>
<p class=MsoNormal dir=RTL><o:p>&nbsp;</o:p></p>
<p class=MsoListParagraphCxSpFirst dir=RTL style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol;mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span><![endif]><span lang=AR-SA>نقطة أولى<o:p></o:p></span></p>
<p class=MsoListParagraphCxSpLast dir=RTL style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp; </span></span><![endif]><span lang=AR-SA>نقطة ثانية</span></p>
<p class=MsoListParagraph dir=RTL style='mso-list:l1 level1 lfo2'><![if !supportLists]><span><span style='mso-list:Ignore'>1.<span>&nbsp; </span></span></span><![endif]>أولًا</p>
<p class=MsoListParagraph dir=RTL style='mso-list:l1 level1 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>2.<span>&nbsp; </span></span><![endif]>ثانيًا</p>
<p class=MsoNormal><!--[if gte vml 1]><v:shape id="x"></v:shape><![endif]--><img width=10 src="file:///C:/clip_image001.png"></p>
<h4>عنوان صغير</h4>
<div style='mso-element:comment-list'><p class=MsoCommentText>تعليق</p></div>
<!--EndFragment--></body></html>`;

test('Word', () => {
  expect(cleanPastedHtml(WORD)).toBe(
    '<h2>عنوان كبير</h2>' +
      '<p>فقرة فيها <strong>كلمة غامقة</strong> و<em>مائلة</em> و<a href="https://example.org/a?x=1&amp;y=2">رابط</a>.</p>' +
      '<ul><li><p>نقطة أولى</p></li><li><p>نقطة ثانية</p></li></ul>' +
      '<ol><li><p>أولًا</p></li><li><p>ثانيًا</p></li></ol>' +
      '<h3>عنوان صغير</h3>',
  );
});

const GOOGLE_DOCS = `<meta charset='utf-8'><meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-8c1f"><h2 dir="rtl" style="line-height:1.38;"><span style="font-size:16pt;font-weight:400;">عنوان فرعي</span></h2><p dir="rtl" style="line-height:1.38;margin-top:0pt;"><span style="font-size:11pt;font-family:Arial;font-weight:400;white-space:pre-wrap;">نص عادي ثم </span><span style="font-weight:700;">غامق</span><span style="font-weight:400;font-style:italic;"> مائل</span><a href="https://www.google.com/url?q=https://example.org/%25&amp;sa=D" style="text-decoration:none;"><span style="color:#1155cc;">رابط</span></a></p><br /><ul style="margin-top:0;"><li dir="rtl" style="list-style-type:disc;" aria-level="1"><p dir="rtl" role="presentation"><span style="font-weight:400;">أول</span></p></li><ul><li dir="rtl" aria-level="2"><p dir="rtl" role="presentation"><span>داخلي</span></p></li></ul></ul><p dir="rtl"><span><span style="border:none;display:inline-block;"><img src="https://lh7.googleusercontent.com/x" width="10"></span></span></p></b><br class="Apple-interchange-newline">`;

test('Google Docs', () => {
  expect(cleanPastedHtml(GOOGLE_DOCS)).toBe(
    '<h2>عنوان فرعي</h2>' +
      '<p>نص عادي ثم <strong>غامق</strong><em> مائل</em><a href="https://example.org/%">رابط</a></p>' +
      '<ul><li><p>أول</p></li><li><p>داخلي</p></li></ul>',
  );
});

const WEB_PAGE = `<meta charset="utf-8"><div class="article" style="color: rgb(0,0,0); font-family: Tahoma;" onclick="x()"><script>alert(1)</script><h6>صغير</h6>
  <p style="text-align:justify">الأولى<br>سطرها الثاني<br><br>الثالثة&nbsp;&nbsp; فيها \u200f<a href="/local">داخلي</a> و<a href="javascript:alert(1)">خطر</a> و<a href="mailto:a@example.org">بريد</a></p>
  <p>&nbsp;</p><figure><img src="a.jpg"><figcaption>تعليق الصورة</figcaption></figure>
  <blockquote class="x"><p>قال كلامًا</p><footer>— باحث</footer></blockquote><blockquote>آخر</blockquote>
  <table><tr><td>خلية</td><td>أخرى</td></tr></table><hr><div>نص <div>في صندوق</div> وبعده</div><span style="display:none">خفي</span></div>`;

test('a web page', () => {
  expect(cleanPastedHtml(WEB_PAGE)).toBe(
    '<h3>صغير</h3><p>الأولى<br>سطرها الثاني</p>' +
      '<p>الثالثة فيها داخلي وخطر و<a href="mailto:a@example.org">بريد</a></p>' +
      '<blockquote><p>قال كلامًا</p><p>— باحث</p></blockquote><blockquote><p>آخر</p></blockquote>' +
      '<p>خلية</p><p>أخرى</p><hr><p>نص</p><p>في صندوق</p><p>وبعده</p>',
  );
});

test('a few words stay inline', () => {
  expect(
    cleanPastedHtml(
      `<html><body><!--StartFragment--><span style="color:red"> كلمة <b>غامقة</b></span><!--EndFragment--></body></html>`,
    ),
  ).toBe(' كلمة <strong>غامقة</strong>');
});

test('lists of Word Online, an item each, become one', () => {
  const item = (text: string) =>
    `<div class="ListContainerWrapper"><ul role="list"><li><p class="Paragraph"><span>${text}</span><span class="EOP">&nbsp;</span></p></li></ul></div>`;
  expect(cleanPastedHtml(item('أ') + item('ب'))).toBe(
    '<ul><li><p>أ</p></li><li><p>ب</p></li></ul>',
  );
});

test('markup in text stays text', () => {
  expect(cleanPastedHtml('<p>&lt;script&gt; &amp; "س"</p>')).toBe(
    '<p>&lt;script&gt; &amp; &quot;س&quot;</p>',
  );
});
