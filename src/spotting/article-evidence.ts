import type { Candidate } from './candidates.ts';
import type { KnownEntities } from './known-entities.ts';
import { NAME } from './lexicon-layout.ts';
import { Namesakes } from './namesakes.ts';
import type { Passage, Word } from './passage.ts';
import { countCountries, noCountries, REGION } from './regions.ts';
import { eachSort, meet, type SortSet } from './sort-set.ts';
import { SORT_COUNT } from './sorts.ts';
import { isInstitutionNoun, MEDIA, TOPIC_COUNT } from './tables.ts';

/** Names of papers and words as common as দেশ are borne out by their own surroundings alone, persons by a full name. */
const echoes = ({ entity, ordinary }: Candidate): boolean =>
  entity.kind !== 'person' && ordinary !== 'frequent' && (entity.topics & MEDIA) === 0;

/**
 * Points for an entity that the article names beyond doubt. News gives the full name first: an ordinary word before it
 * is likelier just that, and after it the word must still be borne out by what stands around it.
 */
function anchored({ ordinary }: Candidate, before: boolean): number {
  if (ordinary === undefined) return before ? 3 : 2;
  if (ordinary === 'unlisted') return before ? 2.6 : 1.5;
  return before ? 2.3 : 1;
}

/** Points for one whom another short name of it in the article plainly means. */
const ECHOED = 1.2;

/** Points against one whom the article names in full further on only, where another of the name is introduced by then. */
const STILL_TO_COME = -1.5;

/** Points for what is called by the noun that says what it is (কমিশন, মঞ্চ), where the article does not name it in full. */
const KIND_NOUN = -1.5;

const isKindNoun = ({ entity, name, weak, words, flags }: Candidate): boolean =>
  weak &&
  words === 1 &&
  entity.kind !== 'person' &&
  (flags & NAME.last) !== 0 &&
  (flags & NAME.first) === 0 &&
  isInstitutionNoun(name);

/** The countries that a press is at home in. */
const HOME = { BD: REGION.BD, WB: REGION.WB | REGION.IN } as const;

/** What an article as a whole says: what it is about, and whom it names beyond doubt. */
export class ArticleEvidence {
  private readonly cues = new Set<number>();
  private readonly topicCounts = new Float64Array(TOPIC_COUNT);
  private topicTotal = 0;
  /** By entity id: the order of its first sure mention; -1 where it was named before this text. */
  private readonly anchors = new Map<string, number>();

  /** By entity id: the order of the first place where it is plainly meant, be it by a name that others bear. */
  private readonly introduced = new Map<string, number>();

  /** By entity id: the order of the first place where a weak name of it is well borne out. */
  private readonly echoes = new Map<string, number>();
  private readonly namesakes = new Namesakes();
  /** By sort: how many words of the article speak of it. */
  private readonly sortCounts = new Float64Array(SORT_COUNT);
  /** What the article's places lie in: cue hashes. */
  private readonly holders = new Set<number>();
  /** How often the article speaks of each country. */
  readonly countries = noCountries();

  constructor(
    passages: readonly Passage[],
    private readonly entities: KnownEntities,
    known: readonly string[],
    private readonly region: 'BD' | 'WB' | undefined,
    /** Whether several bear the name that a word is part of: what it means is the question, and no answer. */
    isShared: (word: Word) => boolean,
  ) {
    for (const { words } of passages) {
      for (const word of words) {
        for (const cue of word.cues) this.cues.add(cue);
        this.addTopics(word.topics, 1);
        this.addSorts(word.sorts.near);
        if (word.region !== 0 && !isShared(word)) countCountries(word.region, this.countries);
        if (word.holders.length > 0 && !isShared(word)) for (const cue of word.holders) this.holders.add(cue);
      }
    }
    for (const id of known) this.anchor(id, -1);
  }

  /** Notes that a weak name was well borne out somewhere in the article: its other mentions gain by it. */
  echo(id: string, order: number): void {
    if (!this.echoes.has(id)) this.echoes.set(id, order);
  }

  /** Notes that the name at this place of the order of mentions means an entity beyond doubt. */
  introduce(id: string, order: number): void {
    if (!this.introduced.has(id)) this.introduced.set(id, order);
  }

  /** Whether an entity was meant beyond doubt before this place of the order. */
  isIntroduced({ entity }: Candidate, order: number): boolean {
    return (this.introduced.get(entity.id) ?? Number.POSITIVE_INFINITY) < order;
  }

  /** Notes that a person or body that no lexicon knows bears the candidate's short name, in full at this place of the order. */
  namesake(candidate: Candidate, order: number): void {
    this.namesakes.add(candidate, order);
  }

  /** Notes that an entity is named beyond doubt at this place of the order of mentions. */
  anchor(id: string, order: number): void {
    this.namesakes.known(id, order);
    const before = this.anchors.get(id);
    if (before !== undefined) {
      this.anchors.set(id, Math.min(before, order));
      return;
    }
    this.anchors.set(id, order);
    const entity = this.entities.find(id);
    if (entity === null) return;
    this.addTopics(entity.topics, 1);
    countCountries(entity.regions, this.countries);
  }

  /** Whether, of several candidates that the article names, this one is named first. */
  isFirstOf({ entity }: Candidate, others: readonly { readonly candidate: Candidate }[]): boolean {
    const own = this.anchors.get(entity.id);
    if (own === undefined || others.length < 2) return false;
    return others.every(
      ({ candidate }) => (this.anchors.get(candidate.entity.id) ?? Number.POSITIVE_INFINITY) >= own,
    );
  }

  /** Whether the article names a place that lies in what one of these cues is of. */
  isAround(cues: readonly number[]): boolean {
    return cues.some((cue) => this.holders.has(cue));
  }

  /** Whether its description places an entity where the paper is printed. */
  isAtHome({ entity }: Candidate): boolean {
    return this.region !== undefined && (entity.regions & HOME[this.region]) !== 0;
  }

  private addTopics(topics: number, weight: number): void {
    for (let bit = 0; bit < TOPIC_COUNT; bit++) {
      if ((topics & (1 << bit)) === 0) continue;
      this.topicCounts[bit]! += weight;
      this.topicTotal += weight;
    }
  }

  private addSorts(near: SortSet): void {
    eachSort(near, (sort) => {
      this.sortCounts[sort]!++;
    });
  }

  /**
   * Points for a candidate at a place of the order of mentions, in log-odds; `isAfterRival`: another who bears the name
   * was introduced before.
   */
  weigh(candidate: Candidate, order: number, isAfterRival: boolean): number {
    const { entity } = candidate;
    let points = (entity.prominence - 0.5) * 2;
    const anchor = this.anchors.get(entity.id);
    if (anchor !== undefined)
      points +=
        anchor > order && isAfterRival && !this.isIntroduced(candidate, order)
          ? STILL_TO_COME
          : anchored(candidate, anchor <= order);
    else if (this.isEchoed(candidate, order, isAfterRival)) points += ECHOED;
    if (anchor === undefined && isKindNoun(candidate)) points += KIND_NOUN;
    if ((candidate.flags & NAME.other) !== 0) points -= 1;
    points += this.namesakes.weigh(candidate, order);
    points += Math.min(1.6, this.relatedNamed(candidate) * 0.8);
    const described = entity.cues.filter((cue) => this.cues.has(cue)).length;
    points += Math.min(0.9, described * 0.15);
    points += this.topicality(entity.topics);
    points += this.sortedness(candidate);
    points += this.nearness(candidate);
    return candidate.ordinary === 'frequent' ? points / 2 : points;
  }

  /** Whether another mention bears it out; one further on does not, where another of the name is introduced by then. */
  private isEchoed(candidate: Candidate, order: number, isAfterRival: boolean): boolean {
    const first = this.echoes.get(candidate.entity.id);
    return first !== undefined && echoes(candidate) && (first <= order || !isAfterRival);
  }

  /** How many entities that the article names are related to this one, either way. */
  private relatedNamed({ entity }: Candidate): number {
    let count = 0;
    for (const id of this.anchors.keys()) {
      if (id === entity.id) continue;
      if (entity.related.includes(id) || this.entities.find(id)?.related.includes(entity.id)) count++;
    }
    return count;
  }

  private topicality(topics: number): number {
    if (topics === 0 || this.topicTotal === 0) return 0;
    let share = 0;
    for (let bit = 0; bit < TOPIC_COUNT; bit++)
      if ((topics & (1 << bit)) !== 0) share += this.topicCounts[bit]!;
    return share === 0 ? -0.6 : Math.min(1.5, (3 * share) / this.topicTotal);
  }

  /** The article speaks of things of the candidate's sort, and names others of it. */
  private sortedness({ entity, ordinary }: Candidate): number {
    let words = 0;
    eachSort(entity.sorts, (sort) => {
      words = Math.max(words, this.sortCounts[sort]!);
    });
    let alike = 0;
    for (const id of this.anchors.keys())
      if (id !== entity.id && meet(this.entities.find(id)?.sorts ?? 0, entity.sorts)) alike++;
    if (ordinary !== undefined) return Math.min(0.3, words * 0.05) + Math.min(0.5, alike * 0.25);
    return Math.min(0.6, words * 0.1) + Math.min(0.8, alike * 0.4);
  }

  /** What is at home where the paper is printed is likelier meant. */
  private nearness({ entity }: Candidate): number {
    if (this.region === undefined) return 0;
    const home = this.region === 'BD' ? ['bangladesh'] : ['india', 'west-bengal', 'kolkata'];
    return entity.related.some((id) => home.includes(id)) || home.includes(entity.id) ? 0.4 : 0;
  }
}
