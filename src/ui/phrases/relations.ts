import type { Phrase } from './phrase.ts';

/**
 * What an entity is to another, by the pack's word (`related[].as`): data. Each is said as a heading over the
 * other's name, so that no name need be inflected: যার নেতা: উত্তর কোরিয়া.
 */
export const RELATION_WORDS: Readonly<Record<string, Phrase>> = {
  'leader-of': { bn: 'যার নেতা', en: 'Leader of' },
  leader: { bn: 'নেতা', en: 'Leader' },
  president: { bn: 'প্রেসিডেন্ট', en: 'President' },
  'prime-minister': { bn: 'প্রধানমন্ত্রী', en: 'Prime minister' },
  minister: { bn: 'মন্ত্রী', en: 'Minister' },
  spokesperson: { bn: 'মুখপাত্র', en: 'Spokesperson' },
  member: { bn: 'সদস্য', en: 'Member' },
  organ: { bn: 'অঙ্গ সংস্থা', en: 'Organ' },
  party: { bn: 'পক্ষ', en: 'Party' },
  side: { bn: 'পক্ষ', en: 'Side' },
  'side-in': { bn: 'যার এক পক্ষ', en: 'Side in' },
  signatory: { bn: 'স্বাক্ষরকারী', en: 'Signatory' },
  about: { bn: 'যা নিয়ে', en: 'About' },
  'subject-of': { bn: 'যার বিষয়', en: 'Subject of' },
  adopted: { bn: 'গ্রহণ করেছে', en: 'Adopted' },
  'adopted-by': { bn: 'গ্রহণ করেছে যে সংস্থা', en: 'Adopted by' },
  'former-defence-minister-of': { bn: 'যে দেশের প্রাক্তন প্রতিরক্ষামন্ত্রী', en: 'Former defence minister of' },
  'president-of': { bn: 'যার প্রেসিডেন্ট', en: 'President of' },
  'prime-minister-of': { bn: 'যার প্রধানমন্ত্রী', en: 'Prime minister of' },
  'minister-of': { bn: 'যার মন্ত্রী', en: 'Minister of' },
  'official-of': { bn: 'যার কর্মকর্তা', en: 'Official of' },
  'spokesperson-of': { bn: 'যার মুখপাত্র', en: 'Spokesperson of' },
  'head-of': { bn: 'যার প্রধান', en: 'Head of' },
  'capital-of': { bn: 'যার রাজধানী', en: 'Capital of' },
  capital: { bn: 'রাজধানী', en: 'Capital' },
  'city-in': { bn: 'যে দেশের শহর', en: 'City in' },
  'located-in': { bn: 'যেখানে অবস্থিত', en: 'Located in' },
  'part-of': { bn: 'যার অংশ', en: 'Part of' },
  'member-of': { bn: 'যার সদস্য', en: 'Member of' },
  'citizen-of': { bn: 'যে দেশের নাগরিক', en: 'Citizen of' },
  'employee-of': { bn: 'যেখানে কর্মরত', en: 'Works for' },
  'agency-of': { bn: 'যার সংস্থা', en: 'Agency of' },
  'organ-of': { bn: 'যার অঙ্গ', en: 'Organ of' },
  'body-of': { bn: 'যার অঙ্গ', en: 'Body of' },
  'based-in': { bn: 'যেখানে সদর দপ্তর', en: 'Based in' },
  'party-to': { bn: 'যে চুক্তির পক্ষ', en: 'Party to' },
  'signatory-of': { bn: 'যাতে স্বাক্ষরকারী', en: 'Signatory of' },
  'signed-by': { bn: 'স্বাক্ষর করেছে', en: 'Signed by' },
  'ally-of': { bn: 'যার মিত্র', en: 'Ally of' },
  'neighbour-of': { bn: 'যার প্রতিবেশী', en: 'Neighbour of' },
  'spouse-of': { bn: 'যাঁর স্বামী বা স্ত্রী', en: 'Spouse of' },
  'child-of': { bn: 'যাঁর সন্তান', en: 'Child of' },
  'parent-of': { bn: 'যাঁর মা বা বাবা', en: 'Parent of' },
  'predecessor-of': { bn: 'যার পূর্বসূরি', en: 'Predecessor of' },
  'successor-of': { bn: 'যার উত্তরসূরি', en: 'Successor of' },
  'founder-of': { bn: 'যার প্রতিষ্ঠাতা', en: 'Founder of' },
  'owner-of': { bn: 'যার মালিক', en: 'Owner of' },
  'author-of': { bn: 'যার স্রষ্টা', en: 'Author of' },
  'published-in': { bn: 'যেখানে প্রকাশিত', en: 'Published in' },
};

/** A relation in words; one that the table does not know yet is said in English as the pack spells it. */
export const relationWords = (as: string): Phrase =>
  RELATION_WORDS[as] ?? { bn: 'সম্পর্কিত', en: as.replaceAll('-', ' ') };
