import type { Facts } from '../data/facts';
import type { Project } from '../data/types';
import { projectName, summaryOf } from '../domain/names';
import type { Site } from '../domain/sites';
import type { Text } from '../text/text';

/**
 * What is done in a place, in a sentence: what its project does, or of several how many there are and
 * what they are called.
 */
export function summaryOfSite(facts: Facts, { projects }: Site, text: Text): string {
  const [first, ...more] = projects;
  if (!first) return '';
  if (more.length === 0) return summaryOf(facts.words, first.id);
  return text.say('site.projects', {
    count: projects.length,
    names: shortList(
      projects.map((project) => nameWithin(facts, project)),
      text,
    ),
  });
}

/** A project's name where its place is named already: what it does stands for one without a name. */
export function nameWithin(facts: Facts, project: Project): string {
  return (
    facts.words.projects[project.id]?.name ||
    summaryOf(facts.words, project.id) ||
    projectName(facts.programme, project, facts.words)
  );
}

/** More than this many are not read out. */
const MOST = 12;

/** The first few of many, and how many more there are. */
export function shortList(names: readonly string[], text: Text, most = MOST): string {
  const more = names.length - most;
  return more <= 1
    ? text.list(names)
    : text.list([...names.slice(0, most), text.say('list.more', { count: more })]);
}
