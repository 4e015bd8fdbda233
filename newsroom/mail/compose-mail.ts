import type { SendMailOptions } from 'nodemailer';
import { mail, type MailText } from '@/messages/ar-mail';
import { stripBidi } from '../arabic/bidi';

/** A letter on its way. */
export interface Letter {
  id: number;
  /** When it was put into the queue. */
  at: Date;
  name: string;
  address: string;
  text: MailText;
}

interface Sender {
  newspaper: string;
  from: string;
}

/**
 * A letter as nodemailer takes it: plain text and the same as plain HTML, right to left. Names and
 * subject are one line each, so that nobody's name becomes a header.
 */
export function composeMail(letter: Letter, { newspaper, from }: Sender): SendMailOptions {
  const { name, address, text } = letter;
  const domain = from.split('@').at(-1) ?? 'localhost';
  return {
    from: { name: oneLine(mail.sender({ newspaper })), address: from },
    to: { name: oneLine(name), address },
    subject: oneLine(text.subject),
    date: letter.at,
    // The same at every try: a server that takes it twice knows that it is one.
    messageId: `<matbaa.${letter.id}.${letter.at.getTime()}@${domain}>`,
    // RFC 3834: no machine answers a machine.
    headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': 'ar' },
    text: plainText(letter, newspaper),
    html: html(letter, newspaper),
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

function plainText({ name, text }: Letter, newspaper: string): string {
  const link = text.link ? [`${text.link.word}:\n${text.link.url}`] : [];
  return [
    mail.greeting(oneLine(name)),
    ...text.paragraphs,
    ...link,
    ...(text.after ?? []),
    `-- \n${mail.foot({ newspaper })}`,
  ].join('\n\n');
}

const BODY =
  'margin:0;padding:24px;background:#fcfbf7;color:#1c1b18;direction:rtl;text-align:right';
const TEXT = 'margin:0 0 16px;font:16px/1.8 Tahoma,Arial,sans-serif';
const LINK =
  'display:inline-block;padding:10px 20px;border-radius:8px;background:#1b2f50;color:#ffffff;text-decoration:none';
const FOOT = 'margin:24px 0 0;font:13px/1.7 Tahoma,Arial,sans-serif;color:#66625a';

function html({ name, text }: Letter, newspaper: string): string {
  const paragraph = (line: string): string =>
    `<p dir="auto" style="${TEXT}">${escaped(line).replaceAll('\n', '<br>')}</p>`;
  const link = text.link
    ? [
        `<p style="${TEXT}"><a href="${escaped(text.link.url)}" style="${LINK}">${escaped(text.link.word)}</a></p>`,
      ]
    : [];
  const lines = [
    paragraph(mail.greeting(oneLine(name))),
    ...text.paragraphs.map(paragraph),
    ...link,
    ...(text.after ?? []).map(paragraph),
    `<p style="${FOOT}">${escaped(mail.foot({ newspaper }))}</p>`,
  ];
  return `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>${escaped(text.subject)}</title></head><body style="${BODY}">${lines.join('')}</body></html>`;
}

function oneLine(text: string): string {
  return stripBidi(text)
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim();
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}
