import { describe, expect, test } from 'vitest';
import type { ClaimCard, EntityCard, EntityLink } from '../../model/index.ts';
import { cardWords } from '../phrases/card-words.ts';
import { citationOf } from './citation.ts';
import type { CardView } from './view.ts';
import { voiceOf } from './voice.ts';

const bn = voiceOf('bn', cardWords('bn'));
const en = voiceOf('en', cardWords('en'));
const feed = { bn: 'নমুনা ডেস্ক', en: 'Sample desk' };
const link = (id: string, label: string): EntityLink => ({ id, kind: 'person', label: { bn: label } });

const claim: ClaimCard = {
  claim: {
    id: 'bridge',
    text: { bn: 'সেতুটি জুনে খুলেছে।', en: 'The bridge opened in June.' },
    saidBy: ['mayor'],
    deniedBy: ['engineer'],
    about: [],
    statedOn: '2024-06-10',
    reportedIn: ['report'],
    reviews: [
      {
        publisher: { bn: 'নমুনা যাচাই', en: 'Sample check' },
        url: 'https://check.example/bridge',
        rating: { label: { bn: 'বিভ্রান্তিকর', en: 'Misleading' }, value: 2, best: 5 },
        reviewedOn: '2024-06-16',
      },
    ],
    relations: [],
  },
  saidBy: [link('mayor', 'মেয়র')],
  deniedBy: [link('engineer', 'প্রকৌশলী')],
  about: [],
  documents: [
    { id: 'report', title: { bn: 'সেতু খুলল' }, publisher: { bn: 'দৈনিক নমুনা' }, publishedOn: '2024-06-11' },
  ],
  timeline: [],
  own: [],
  feed,
};

const entity: EntityCard = {
  entity: {
    id: 'mayor',
    kind: 'person',
    label: { bn: 'আরিফা সুলতানা', en: 'Arifa Sultana' },
    aliases: { bn: [], en: [] },
    weak: [],
    description: { bn: 'মেয়র' },
    facts: [
      {
        property: { bn: 'পদ' },
        value: { bn: 'মেয়র' },
        from: '2021-02-01',
        source: 'https://khobor.example/a',
      },
      { property: { bn: 'বাড়ি' }, value: { bn: 'শালবনপুর' } },
    ],
    related: [],
  },
  related: [],
  claims: [],
  sources: [],
  feed,
};

const claimView = (card: ClaimCard | null): CardView => ({
  kind: 'claim',
  id: 'bridge',
  title: claim.claim.text,
  found: null,
  hiding: { state: 'shown' },
  answer: { state: 'ready', card: card && { card, match: null, own: [] } },
});
const entityView = (answer: (CardView & { kind: 'entity' })['answer']): CardView => ({
  kind: 'entity',
  id: 'mayor',
  title: entity.entity.label,
  found: null,
  answer,
});

describe('what a card is copied as', () => {
  test('a claim comes with who says and denies it, its fact checks and reports', () => {
    expect(citationOf(claimView(claim), bn)).toBe(
      [
        'সেতুটি জুনে খুলেছে।',
        'বলেছেন: মেয়র',
        'অস্বীকার করেছেন: প্রকৌশলী',
        'কবে: ১০ জুন ২০২৪',
        'যাচাই: ‘বিভ্রান্তিকর’, নমুনা যাচাই, ১৬ জুন ২০২৪ https://check.example/bridge',
        'সূত্র: দৈনিক নমুনা: সেতু খুলল, ১১ জুন ২০২৪',
        'তথ্যের উৎস: নমুনা ডেস্ক',
      ].join('\n'),
    );
    expect(citationOf(claimView(claim), en)).toContain(
      'Fact check: ‘Misleading’, Sample check, 16 June 2024 https://check.example/bridge',
    );
  });

  test('what a claim does not say has no line', () => {
    const { statedOn: _, ...bare } = { ...claim.claim, reviews: [] };
    const card = { ...claim, claim: bare, saidBy: [], deniedBy: [], documents: [] };
    expect(citationOf(claimView(card), bn)).toBe('সেতুটি জুনে খুলেছে।\nতথ্যের উৎস: নমুনা ডেস্ক');
  });

  test('an entity comes with its dated facts and where they are from', () => {
    expect(citationOf(entityView({ state: 'ready', card: entity }), bn)).toBe(
      [
        'আরিফা সুলতানা (Arifa Sultana)',
        'মেয়র',
        'পদ: মেয়র, ১ ফেব্রুয়ারি ২০২১ থেকে (সূত্র: https://khobor.example/a)',
        'বাড়ি: শালবনপুর',
        'তথ্যের উৎস: নমুনা ডেস্ক',
      ].join('\n'),
    );
  });

  test('a card that is not there yet, or no more, is nothing to copy', () => {
    expect(citationOf(entityView({ state: 'loading' }), bn)).toBeNull();
    expect(citationOf(entityView({ state: 'ready', card: null }), bn)).toBeNull();
    expect(citationOf(claimView(null), bn)).toBeNull();
  });
});
