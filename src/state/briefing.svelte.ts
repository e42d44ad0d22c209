import type { Programme } from '../data/types';
import {
  defaultBriefing,
  idOf,
  stepsOf,
  type Briefing,
  type Entry,
  type Step,
} from '../domain/briefing';
import type { Question } from '../domain/question';
import { LIMITS } from './briefing-limits';

/** Steps that close a briefing; a view that is added stands before them. */
const CLOSING: readonly Step['kind'][] = ['sum', 'table', 'sources'];

/** The briefing as the presenter has it now. Every change makes a new one. */
export class BriefingState {
  readonly #programme: Programme;
  readonly #plain: Briefing;
  briefing = $state.raw<Briefing>() as Briefing;
  /** Steps that the data have and the briefing leaves out, in their usual order. */
  readonly leftOut: readonly Step[] = $derived.by(() => {
    const told = this.briefing.entries.map(({ step }) => idOf(step));
    return stepsOf(this.#programme).filter((step) => !told.includes(idOf(step)));
  });

  constructor(programme: Programme, briefing?: Briefing) {
    this.#programme = programme;
    this.#plain = defaultBriefing(programme);
    this.briefing = briefing ?? this.#plain;
  }

  reset(): void {
    this.briefing = this.#plain;
  }

  /** Planned minutes; what is no length of a briefing is the nearest that is one. */
  plan(minutes: number): void {
    const { least, most } = LIMITS.minutes;
    const whole = Math.min(most, Math.max(least, Math.round(minutes)));
    if (Number.isFinite(whole)) this.briefing = { ...this.briefing, minutes: whole };
  }

  /** Puts a step at a place, counted from 0; past an end it is the last or first. */
  move(id: string, to: number): void {
    const from = this.indexOf(id);
    if (from < 0) return;
    const entries = [...this.briefing.entries];
    const [entry] = entries.splice(from, 1);
    entries.splice(Math.min(entries.length, Math.max(0, to)), 0, entry!);
    if (to !== from) this.#tell(entries);
  }

  /** Leaves a step out, but never the last one: nothing cannot be told. */
  leaveOut(id: string): boolean {
    const { entries } = this.briefing;
    if (entries.length === 1 || this.indexOf(id) < 0) return false;
    this.#tell(entries.filter(({ step }) => idOf(step) !== id));
    return true;
  }

  /** Brings a step back after the nearest that usually goes before it. */
  bringBack(id: string): void {
    const usual = stepsOf(this.#programme);
    const place = usual.findIndex((step) => idOf(step) === id);
    const step = usual[place];
    if (!step || this.indexOf(id) >= 0) return;
    const before = usual
      .slice(0, place)
      .map((one) => this.indexOf(idOf(one)))
      .filter((index) => index >= 0);
    const entries = [...this.briefing.entries];
    entries.splice((before.at(-1) ?? -1) + 1, 0, { step });
    this.#tell(entries);
  }

  /** Adds a view; says whether it was not there yet. */
  add(question: Question): boolean {
    const step: Step = { kind: 'view', question };
    const { entries } = this.briefing;
    if (this.indexOf(idOf(step)) >= 0 || entries.length >= LIMITS.entries) return false;
    const closing = entries.findIndex((entry) => CLOSING.includes(entry.step.kind));
    const place = closing < 0 ? entries.length : closing;
    this.#tell([...entries.slice(0, place), { step }, ...entries.slice(place)]);
    return true;
  }

  /** Writes a title or notes in the place of ours; empty ones give the place back. */
  write(id: string, text: { readonly title?: string; readonly notes?: string }): void {
    this.#tell(
      this.briefing.entries.map((entry): Entry => {
        if (idOf(entry.step) !== id) return entry;
        const { title, notes } = { ...entry, ...text };
        return { step: entry.step, ...(title && { title }), ...(notes && { notes }) };
      }),
    );
  }

  indexOf(id: string): number {
    return this.briefing.entries.findIndex(({ step }) => idOf(step) === id);
  }

  #tell(entries: readonly Entry[]): void {
    this.briefing = { ...this.briefing, entries };
  }
}
