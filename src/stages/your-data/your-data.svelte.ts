import { load } from '../../data/fetch';
import type { Candidate, PlaceRef } from '../../domain/places';
import type { Decision } from '../../domain/table/placing';
import type { DecimalSign } from '../../domain/table/numbers';
import type { Role, TableKind } from '../../domain/table/roles';
import type { YourDataText } from '../../text/catalogue';
import { downloadFile } from '../../ui/download';
// eslint-disable-next-line boundaries/no-unknown-dependencies -- the resolver knows no queries
import TableWorker from './table-worker?worker';
import { sayFault } from './say';
import type { Answer, Ask, Summary } from './worker-protocol';

const HOW = ['code', 'name', 'spelling', 'renamed', 'date', 'near', 'decided'] as const;

/**
 * The reader's table, as the page knows it: what was read and what is still to decide. The table itself is
 * with a thread of its own, so that the page goes on answering. Nothing is kept when the page is left.
 */
export class YourData {
  readonly text: YourDataText;
  readonly #gazetteer: Promise<string>;
  #worker: Worker;
  #waiting: ((answer: Answer) => void)[] = [];

  summary = $state.raw<Summary | null>(null);
  /** What is being read just now. */
  reading = $state<string | null>(null);
  /** Why nothing was read, in words. */
  fault = $state<string | null>(null);
  /** What was done last, for who does not see it. */
  said = $state('');
  title = $state('');
  lead = $state('');
  source = $state('');
  publisher = $state('');
  url = $state('');

  /**
   * What reads is asked for at once, so that a table can be read without a network.
   * @param root address of the site's root, with a slash at its end
   */
  constructor(text: YourDataText, root: string) {
    this.text = text;
    this.#gazetteer = load(root, 'boundaries/gazetteer.json').then((file) => file.text);
    // Whoever brings a table is told.
    this.#gazetteer.catch(() => undefined);
    this.#worker = this.#start();
  }

  /** Reads a file, or text that was pasted; what was there before is gone. */
  async open(name: string, content: Blob | string): Promise<void> {
    this.close();
    this.reading = name;
    this.fault = null;
    try {
      const gazetteer = await this.#gazetteer;
      const summary = await this.#summaryOf({ kind: 'open', gazetteer, name, content });
      if (!summary) return;
      this.title = summary.name.replace(/\.[a-z]+$/i, '').replace(/[_-]+/g, ' ');
      this.lead = this.text.say('your-data.says.lead.default', { name: summary.name });
    } catch (problem) {
      this.#refuse(name, (problem as Error).message);
    }
    if (this.reading === name) this.reading = null;
  }

  /** Stops what is being read, and lets go of what was. */
  close(): void {
    if (this.#waiting.length) {
      this.#worker.terminate();
      this.#waiting = [];
      this.#worker = this.#start();
    }
    this.summary = null;
    this.reading = null;
    this.said = '';
  }

  sheet = (index: number) => this.#summaryOf({ kind: 'sheet', index });
  role = (column: number, role: Role) => this.#summaryOf({ kind: 'role', column, role });
  kind = (is: TableKind) => this.#summaryOf({ kind: 'table-kind', is });
  decimals = (column: number, sign: DecimalSign) =>
    this.#summaryOf({ kind: 'decimals', column, sign });

  async decide(key: string, decision: Decision | null): Promise<void> {
    await this.#summaryOf({ kind: 'decide', key, decision });
    if (this.summary) this.said = this.placed;
  }

  async find(text: string): Promise<readonly Candidate[]> {
    const answer = await this.#ask({ kind: 'find', text });
    return answer.kind === 'found' ? answer.places : [];
  }

  /** "n of m rows are placed, k are about no region, and j need you." */
  get placed(): string {
    const { counts, rows = 0 } = this.summary ?? {};
    if (!counts) return this.text.say('your-data.noplace');
    const { text } = this;
    const parts = (['placed', 'no-region', 'left-out', 'open'] as const)
      .filter((kind) => kind === 'placed' || counts[kind] > 0)
      .map((kind) => text.say(`your-data.where.${kind}`, { count: counts[kind], all: rows }));
    return text.say('your-data.where.sentence', { parts: text.list(parts) });
  }

  /** What a place is called in a list of choices. */
  nameOf({ name, code, level, vintage }: PlaceRef & { readonly name: string }): string {
    return this.text.say('your-data.value.place', {
      name,
      code,
      level: `${level}`,
      vintage: `${vintage}`,
    });
  }

  async downloadTable(): Promise<void> {
    const { text } = this;
    await this.#give('your-data.file.table', 'text/csv', {
      kind: 'table',
      words: {
        columns: [
          text.say('your-data.file.code'),
          text.say('your-data.file.vintage'),
          text.say('your-data.file.how'),
        ],
        how: Object.fromEntries(
          HOW.map((how) => [how, text.say(`your-data.how.${how}`)]),
        ) as Record<(typeof HOW)[number], string>,
        open: text.say('your-data.file.open'),
        separator: text.number(0.5, 1).includes(',') ? 'semicolon' : 'comma',
      },
    });
  }

  async downloadProgramme(): Promise<void> {
    const { text, title, lead, source, publisher, url } = this;
    await this.#give('your-data.file.programme', 'application/zip', {
      kind: 'programme',
      about: {
        ...{ title, lead, language: text.language, day: today() },
        source: { title: source, publisher, url },
      },
      nouns: {
        count: text.say('your-data.noun.count'),
        countDefinition: text.say('your-data.noun.count.definition'),
        columnDefinition: text.say('your-data.noun.column'),
        unnamed: text.say('your-data.noun.unnamed'),
        otherTheme: text.say('your-data.noun.theme'),
      },
    });
  }

  async #give(
    file: 'your-data.file.table' | 'your-data.file.programme',
    type: string,
    ask: Ask,
  ): Promise<void> {
    const answer = await this.#ask(ask);
    // What was read stays: it can be mended.
    this.fault = answer.kind === 'refused' ? sayFault(answer.fault, this.text) : null;
    if (answer.kind !== 'file') return;
    const name = this.text.say(file, { name: nameOfFile(this.summary?.name ?? '') });
    downloadFile(name, new Blob([answer.bytes], { type }));
    this.said = this.text.say('your-data.out.done', { name });
  }

  async #summaryOf(ask: Ask): Promise<Summary | null> {
    const answer = await this.#ask(ask);
    if (answer.kind === 'refused') {
      this.#refuse(this.reading ?? this.summary?.name ?? '', sayFault(answer.fault, this.text));
      return null;
    }
    if (answer.kind === 'summary') this.summary = answer.summary;
    return this.summary;
  }

  #refuse(name: string, why: string): void {
    this.close();
    this.fault = `${this.text.say('your-data.fault', { name })} ${why}`;
  }

  #ask(ask: Ask): Promise<Answer> {
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
      this.#worker.postMessage(ask);
    });
  }

  #start(): Worker {
    const worker = new TableWorker();
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) =>
      this.#waiting.shift()?.(data),
    );
    worker.addEventListener('error', ({ message }) =>
      this.#waiting.shift()?.({ kind: 'refused', fault: { kind: 'other', detail: message } }),
    );
    return worker;
  }
}

const today = () => new Date().toISOString().slice(0, 10);

/** What a file system takes, of a name that came with the table. */
const nameOfFile = (name: string) =>
  name
    .replace(/\.[a-z]+$/i, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60) || 'table';
