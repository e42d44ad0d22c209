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
import type { BuilderText } from '../text/builder/catalogue';

/** Where code may go, in the order in which it is offered. */
export const PLACES = [
  'web',
  'frame',
  'link',
  'picture',
  'wordpress',
  'drupal',
  'typo3',
  'amp',
  'mail',
] as const;
export type Place = (typeof PLACES)[number];

/** One thing to copy, and what to do with it. */
export interface Code {
  readonly label: string;
  readonly code: string;
}

/** The way into one kind of system: what to know, what to copy. */
export interface Guide {
  readonly lead: string | null;
  readonly codes: readonly Code[];
  readonly notes: readonly string[];
}

/** What of the choice a named view cannot show, so that it is said. */
export interface Shortfall {
  /** Title of the named view that stands in for what was chosen; null when it is the very same. */
  readonly nearest: string | null;
  /** Whether the site knows its own address. */
  readonly site: boolean;
}

export function guideTo(
  place: Place,
  it: Takeaway,
  { nearest, site }: Shortfall,
  text: BuilderText,
): Guide {
  const guide = (lead: string | null, codes: Code[], notes: (string | false)[] = []): Guide => ({
    lead,
    codes,
    notes: notes.filter((note) => note !== false),
  });
  const pictured = nearest !== null && text.say('code.picture.nearest', { name: nearest });
  const { width, height } = it;
  const measured = text.say('code.frame.height', { width, height });
  const linked = [
    nearest !== null && text.say('code.link.nearest', { name: nearest }),
    !site && text.say('code.link.no-site'),
  ];
  switch (place) {
    case 'web':
      return guide(
        text.say('code.web.lead'),
        [{ label: text.say('code.web.code'), code: elementCode(it) }],
        [pictured],
      );
    case 'frame':
      return guide(
        text.say('code.frame.lead'),
        [{ label: text.say('code.frame.code'), code: frameCode(it) }],
        [measured],
      );
    case 'link':
      return guide(
        text.say('code.link.lead'),
        [{ label: text.say('code.link.code'), code: it.share }],
        linked,
      );
    case 'picture':
      return guide(
        text.say('code.picture.lead'),
        [{ label: text.say('code.picture.code'), code: pictureCode(it) }],
        [pictured],
      );
    case 'wordpress':
      return guide(
        null,
        [
          { label: text.say('code.wordpress.link'), code: it.share },
          { label: text.say('code.wordpress.html'), code: elementCode(it) },
        ],
        linked,
      );
    case 'drupal':
      return guide(
        null,
        [
          { label: text.say('code.drupal.frame'), code: frameCode(it) },
          { label: text.say('code.drupal.tags'), code: DRUPAL_TAGS },
          { label: text.say('code.drupal.picture'), code: pictureCode(it) },
        ],
        [measured, pictured],
      );
    case 'typo3':
      return guide(
        null,
        [
          { label: text.say('code.typo3.html'), code: frameCode(it) },
          { label: text.say('code.typo3.picture'), code: pictureCode(it) },
        ],
        [measured, pictured],
      );
    case 'amp':
      return guide(
        null,
        [
          { label: text.say('code.amp.body'), code: ampCode(it, text.say('code.amp.more')) },
          { label: text.say('code.amp.head'), code: AMP_HEAD },
        ],
        [pictured],
      );
    case 'mail':
      return guide(
        text.say('code.mail.lead'),
        [{ label: text.say('code.mail.code'), code: mailCode(it) }],
        [pictured],
      );
  }
}
