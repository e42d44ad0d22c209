import { currentId } from '../domain/briefing';

/** The slide that a query asks for, by id or number; null where no show is asked for. */
export function readSlide(query: string): string | null {
  const slide = new URLSearchParams(query).get('slide');
  return slide === null ? null : currentId(slide);
}

/** The query with another slide, or without one; keys of others stay. */
export function writeSlide(slide: string | null, query: string): string {
  const next = new URLSearchParams(query);
  if (slide === null) next.delete('slide');
  else next.set('slide', slide);
  // A colon may stand in a query, and reads better there than its code.
  const written = next.toString().replaceAll('%3A', ':');
  return written && `?${written}`;
}

/** Whether the page is to be the presenter's window. */
export function asksForPresenter(query: string): boolean {
  return new URLSearchParams(query).get('window') === 'presenter';
}
