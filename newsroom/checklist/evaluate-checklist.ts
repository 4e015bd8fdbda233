import { countLetters } from '../arabic/count-letters';
import type { ArticleFields } from '../articles/fields';
import type { LinkStanding } from '../links/link-standing';
import { isOwnLink } from '../links/own-path';
import { bodyLinks } from './body-links';
import { RULE_NAMES, type ChecklistRules, type Level, type RuleName } from './rules';

/** What is known beside the text itself. What is missing is not held against the text. */
export interface ChecklistFacts {
  /** By media id, of the picture that readers get. */
  pictures: Record<number, { credit: string; isLicensed: boolean }>;
  /** By address as it stands in the text. */
  links: Record<string, LinkStanding>;
  openNotes: number;
  /** The newspaper's own address, without a slash at its end. */
  site: string;
}

/** One place that breaks a rule. */
export interface Broken {
  /** The picture's number in the text, 0 for the main one. */
  picture?: number;
  /** The block where it is mended. */
  blockId?: string;
  href?: string;
}

/** Without these nothing is published; they are not for the newspaper to set. */
type FixedRule = 'title' | 'section' | 'body';

export interface Check {
  rule: RuleName | FixedRule;
  level: Exclude<Level, 'off'>;
  /** Empty where the rule is met. */
  broken: Broken[];
  /** A number that the rule names: letters, tags, notes. */
  limit?: number;
}

const HERE: Broken[] = [{}];

/** The rules of publication against a text, the same for the screen and for the commands. */
export function evaluateChecklist(
  fields: ArticleFields,
  facts: ChecklistFacts,
  rules: ChecklistRules,
): Check[] {
  const fixed: Check[] = [
    { rule: 'title', level: 'hard', broken: fields.title ? [] : HERE },
    { rule: 'section', level: 'hard', broken: fields.sectionId === null ? HERE : [] },
    { rule: 'body', level: 'hard', broken: fields.body.length === 0 ? HERE : [] },
  ];
  const set = RULE_NAMES.flatMap((rule): Check[] => {
    const level = rules.levels[rule];
    if (level === 'off' || !isAsked(rule, fields, facts)) return [];
    const broken = brokenOf(rule, fields, facts, rules);
    const limit = limitOf(rule, facts, rules);
    // What cannot be reached today may be there tomorrow: told, and no more.
    const isCertain = broken.length === 0 || broken.some(({ href }) => isDead(href, facts));
    return [{ rule, level: isCertain ? level : 'soft', broken, ...(limit && { limit }) }];
  });
  return [...fixed, ...set];
}

const isDead = (href: string | undefined, facts: ChecklistFacts): boolean =>
  href === undefined || facts.links[href] === 'dead';

/** Whether the text has anything that the rule is about. */
function isAsked(rule: RuleName, fields: ArticleFields, { site }: ChecklistFacts): boolean {
  switch (rule) {
    case 'headlineLength':
      return fields.title !== '';
    case 'standfirstLength':
      return fields.standfirst !== '';
    case 'credit':
    case 'licence':
      return picturesOf(fields).length > 0;
    case 'ownLinks':
      return bodyLinks(fields.body).some(({ href }) => isOwnLink(href, site));
    case 'foreignLinks':
      return bodyLinks(fields.body).some(({ href }) => !isOwnLink(href, site));
    case 'standfirst':
    case 'tags':
    case 'mainPicture':
    case 'openNotes':
      return true;
  }
}

function brokenOf(
  rule: RuleName,
  fields: ArticleFields,
  facts: ChecklistFacts,
  { limits }: ChecklistRules,
): Broken[] {
  switch (rule) {
    case 'headlineLength':
      return countLetters(fields.title) > limits.headlineLength ? HERE : [];
    case 'standfirst':
      return fields.standfirst ? [] : HERE;
    case 'standfirstLength':
      return countLetters(fields.standfirst) > limits.standfirstLength ? HERE : [];
    case 'tags':
      return fields.tagIds.length < limits.tags ? HERE : [];
    case 'mainPicture':
      return fields.picture ? [] : HERE;
    case 'credit':
      return picturesOf(fields).filter(
        ({ mediaId, credit }) => credit === '' && facts.pictures[mediaId]?.credit === '',
      );
    case 'licence':
      return picturesOf(fields).filter(
        ({ mediaId }) => facts.pictures[mediaId]?.isLicensed === false,
      );
    case 'ownLinks':
      return brokenLinks(fields, facts, (href) => isOwnLink(href, facts.site));
    case 'foreignLinks':
      return brokenLinks(fields, facts, (href) => !isOwnLink(href, facts.site));
    case 'openNotes':
      return facts.openNotes > 0 ? HERE : [];
  }
}

function limitOf(rule: RuleName, facts: ChecklistFacts, { limits }: ChecklistRules) {
  if (rule === 'openNotes') return facts.openNotes;
  return rule in limits ? limits[rule as keyof typeof limits] : undefined;
}

function brokenLinks(
  { body }: ArticleFields,
  { links }: ChecklistFacts,
  which: (href: string) => boolean,
): Broken[] {
  return bodyLinks(body).filter(({ href }) => {
    const standing = links[href];
    return which(href) && (standing === 'dead' || standing === 'unreachable');
  });
}

function picturesOf({ picture, body }: ArticleFields) {
  const inBody = body.filter((block) => block.type === 'picture');
  const main = picture && { mediaId: picture.mediaId, credit: picture.credit, picture: 0 };
  return [
    ...(main ? [main] : []),
    ...inBody.map(({ id, mediaId, credit }, at) => ({
      ...{ mediaId, credit, picture: at + 1 },
      blockId: id,
    })),
  ];
}
