import type { MadePage } from './made-pages.ts';
import type { MadeWords } from './made-words.ts';

const CHECKED = Date.UTC(2024, 5, 30);
const DAY_MS = 86_400_000;
const YEARS = 12;
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

interface MadeClaim {
  readonly id: string;
  readonly text: string;
  readonly hasHeadline: boolean;
}

export interface MadeFacts {
  readonly checked: string;
  readonly sources: readonly { readonly id: string; readonly text: string }[];
  readonly claims: readonly MadeClaim[];
  /** Records of relations by their type. */
  readonly relations: ReadonlyMap<string, readonly string[]>;
  /** Ids of the two claims of each page. */
  readonly claimsOf: ReadonlyMap<MadePage, readonly string[]>;
  /** Days of contracts. */
  readonly held: ReadonlyMap<MadePage, string>;
}

/** What is said of a page, before it is a record. */
interface Told {
  readonly statement: string;
  readonly about: readonly MadePage[];
  readonly dates: string;
  readonly headline?: string;
  readonly amount?: string;
}

/** Two claims for each page, and the relations that the first of them carries. */
export function madeFacts(pages: readonly MadePage[], words: MadeWords, random: () => number): MadeFacts {
  const pick = <T>(values: readonly T[]) => values[Math.floor(random() * values.length)]!;
  const day = () => new Date(CHECKED - Math.floor(random() * YEARS * 365) * DAY_MS);
  const [houses, gardens] = (['house', 'garden'] as const).map((kind) => pages.filter((page) => page.kind === kind));
  const sources = Array.from({ length: Math.ceil(pages.length / 10) }, (_, place) => {
    const id = `notice-${place}`;
    const title = `title: Notice ${words.sentence(3, 6)}\npublisher: ${words.name()}\n`;
    return {
      id,
      text: `${title}published: ${iso(day())}\nurl: https://${id}.example.org/\nkind: company-statement\n`,
    };
  });
  const claims: MadeClaim[] = [];
  const claimsOf = new Map<MadePage, string[]>();
  const relations = new Map<string, string[]>();
  const held = new Map<MadePage, string>();

  const claim = (page: MadePage, { statement, about, dates, headline, amount = '' }: Told): string => {
    const its = claimsOf.get(page) ?? [];
    const id = `${page.id}-${its.length + 1}`;
    claimsOf.set(page, [...its, id]);
    const hasHeadline = headline !== undefined && random() < 0.5;
    const ids = new Set(about.map((one) => one.id));
    claims.push({
      id,
      hasHeadline,
      text:
        `- id: ${id}\n  statement: ${statement}\n${hasHeadline ? `  headline: ${headline}\n` : ''}` +
        `  about: [${[...ids].join(', ')}]\n${dates}${amount}  status: stated\n` +
        `  sources:\n    - { source: ${pick(sources).id}, locator: Opening }\n`,
    });
    return id;
  };
  const relate = (type: string, [from, to]: readonly MadePage[], dates: string, by: string) => {
    const its = relations.get(type) ?? [];
    its.push(`- id: ${by}-${its.length}\n  from: ${from!.id}\n  to: ${to!.id}\n${dates}  claims: [${by}]\n`);
    relations.set(type, its);
  };

  const first = (page: MadePage, place: number) => {
    const begun = day();
    const [on, since] = [spoken(begun), `  since: ${iso(begun)}\n`];
    if (page.kind === 'garden' || (page.kind === 'house' && place % 3 === 0)) {
      const [garden, house] = page.kind === 'garden' ? [page, pick(houses!)] : [pick(gardens!), page];
      const later = new Date(begun.getTime() + (200 + Math.floor(random() * 900)) * DAY_MS);
      const isOver = random() < 0.3 && later.getTime() < CHECKED;
      const dates = isOver ? `${since}  ended: ${iso(later)}\n` : since;
      const statement = isOver
        ? `${garden.title} supplied ${house.title} from ${on} until ${spoken(later)}.`
        : `${garden.title} has supplied ${house.title} since ${on}.`;
      const headline = `${garden.title} supplies ${house.title}`;
      relate('supplies', [garden, house], dates, claim(page, { statement, about: [garden, house], dates, headline }));
    } else if (page.kind === 'person') {
      const about = [page, pick(houses!)];
      const statement = `${page.title} has run ${about[1]!.title} since ${on}.`;
      relate('runs', about, since, claim(page, { statement, about, dates: since }));
    } else if (page.kind === 'contract') {
      const parties = [pick(gardens!), pick(houses!)];
      held.set(page, iso(begun));
      const statement = `${parties.map(({ title }) => title).join(' and ')} signed ${page.title} on ${on}.`;
      const dates = `  on: ${iso(begun)}\n`;
      const by = claim(page, { statement, about: [page, ...parties], dates, headline: `${page.title} is signed` });
      for (const party of parties) relate('party-to', [party, page], since, by);
    } else if (page.kind === 'house' && place % 10 === 1) {
      const about = [page, pick(gardens!)];
      const statement = `${page.title} has lent money to ${about[1]!.title} since ${on}.`;
      relate('lends-to', about, since, claim(page, { statement, about, dates: since }));
    } else {
      const statement = `On ${on} ${page.title} was said to have ${words.sentence(6, 14)}.`;
      const headline = `${page.title} is spoken of`;
      claim(page, { statement, about: [page], dates: `  on: ${iso(begun)}\n`, headline });
    }
  };
  const second = (page: MadePage) => {
    const told = day();
    const dates = `  on: ${iso(told)}\n`;
    if (page.kind === 'house' && random() < 0.4) {
      const [garden, value] = [pick(gardens!), 1 + Math.floor(random() * 900)];
      const statement = `${page.title} paid ${garden.title} £${value} on ${spoken(told)}.`;
      const ends = `payer: ${page.id}, receiver: ${garden.id}`;
      const amount = `  amount: { value: ${value}, currency: GBP, kind: price, ${ends} }\n`;
      claim(page, { statement, about: [page, garden], dates, amount });
    } else {
      const other = pick(pages);
      const statement = `On ${spoken(told)} ${page.title} told ${other.title} of ${words.sentence(6, 14)}.`;
      claim(page, { statement, about: [page, other], dates });
    }
  };
  for (const [place, page] of pages.entries()) {
    first(page, place);
    second(page);
  }
  return { checked: iso(new Date(CHECKED)), sources, claims, relations, claimsOf, held };
}

const iso = (date: Date) => date.toISOString().slice(0, 10);
const spoken = (date: Date) => `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
