import {
  AMP_HEAD,
  ampCode,
  DRUPAL_TAGS,
  elementCode,
  frameCode,
  mailCode,
  pictureCode,
  type Takeaway,
} from './snippets';
import type { BuilderText, MessageKey } from '../text/catalogue';

/** `framed`, `imaged`: what is left where frames, or pictures, may not stand. */
type Note = 'measured' | 'framed' | 'pictured' | 'imaged' | 'linked';

/** What to know, what to copy under which name, and what has to be said of it. */
interface Way {
  readonly lead?: MessageKey<'builder'>;
  readonly codes: readonly [MessageKey<'builder'>, (it: Takeaway, text: BuilderText) => string][];
  readonly notes: readonly Note[];
}

const share = ({ share }: Takeaway) => share;

/** Where code may go, in the order in which it is offered. */
const WAYS = {
  web: {
    lead: 'code.web.lead',
    codes: [['code.web.code', elementCode]],
    notes: ['pictured', 'imaged'],
  },
  frame: {
    lead: 'code.frame.lead',
    codes: [['code.frame.code', frameCode]],
    notes: ['measured', 'framed'],
  },
  link: { lead: 'code.link.lead', codes: [['code.link.code', share]], notes: ['linked'] },
  picture: {
    lead: 'code.picture.lead',
    codes: [['code.picture.code', pictureCode]],
    notes: ['pictured', 'imaged'],
  },
  wordpress: {
    codes: [
      ['code.wordpress.link', share],
      ['code.wordpress.html', elementCode],
    ],
    notes: ['linked', 'imaged'],
  },
  drupal: {
    codes: [
      ['code.drupal.frame', frameCode],
      ['code.drupal.tags', () => DRUPAL_TAGS],
      ['code.drupal.picture', pictureCode],
    ],
    notes: ['measured', 'framed', 'pictured'],
  },
  typo3: {
    codes: [
      ['code.typo3.html', frameCode],
      ['code.typo3.picture', pictureCode],
    ],
    notes: ['measured', 'framed', 'pictured'],
  },
  amp: {
    codes: [
      ['code.amp.body', (it, text) => ampCode(it, text.say('code.amp.more'))],
      ['code.amp.head', () => AMP_HEAD],
    ],
    notes: ['framed', 'pictured'],
  },
  mail: {
    lead: 'code.mail.lead',
    codes: [['code.mail.code', mailCode]],
    notes: ['pictured', 'imaged'],
  },
} satisfies Record<string, Way>;

export type Place = keyof typeof WAYS;
export const PLACES = Object.keys(WAYS) as Place[];

/** One thing to copy, and what to do with it. */
export interface Code {
  readonly label: string;
  readonly code: string;
}

/** What of the choice a named view cannot show, so that it is said. */
export interface Shortfall {
  /** Title of the named view that stands in for what was chosen; null when it is the very same. */
  readonly nearest: string | null;
  /** Whether the site knows its own address. */
  readonly site: boolean;
}

/** How a view gets into one kind of system, in words. */
export function guideTo(
  place: Place,
  it: Takeaway,
  { nearest, site }: Shortfall,
  text: BuilderText,
): { lead: string | null; codes: Code[]; notes: string[] } {
  const { width, height } = it;
  const said = {
    measured: [text.say('code.frame.height', { width, height })],
    framed: [text.say('code.frame.left')],
    imaged: [text.say('code.picture.left')],
    pictured: nearest === null ? [] : [text.say('code.picture.nearest', { name: nearest })],
    linked: [
      ...(nearest === null ? [] : [text.say('code.link.nearest', { name: nearest })]),
      ...(site ? [] : [text.say('code.link.no-site')]),
    ],
  };
  const { lead, codes, notes }: Way = WAYS[place];
  return {
    lead: lead ? text.say(lead) : null,
    codes: codes.map(([label, code]) => ({ label: text.say(label), code: code(it, text) })),
    notes: notes.flatMap((note) => said[note]),
  };
}
