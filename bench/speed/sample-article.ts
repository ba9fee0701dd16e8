import { plainText } from '../../cli/spot/texts.ts';
import type { Block } from '../../src/model/index.ts';

const SENTENCES = [
  'রাশিয়ার প্রেসিডেন্ট ভ্লাদিমির পুতিন গতকাল মস্কোয় সাংবাদিকদের সঙ্গে কথা বলেন।',
  'উত্তর কোরিয়ার নেতা কিম জং উনের সঙ্গে তাঁর বৈঠক আগামী সপ্তাহে হতে পারে বলে জানান তিনি।',
  'এ বিষয়ে বিশ্লেষকেরা বলছেন, দুই দেশের সম্পর্কে নতুন কোনো মোড় আসতে সময় লাগবে আরও।',
  'বাজারে চালের দাম কমেনি, পরিবহন খরচও বেড়েছে; ক্রেতারা তাই হিসাব করে খরচ করছেন এখন।',
];

/** An article of ours about known people, as blocks, of `length` UTF-16 units or somewhat more. */
export function sampleArticle(length: number): readonly Block[] {
  const paragraphs: string[] = [];
  for (let units = 0, at = 0; units < length; at++) {
    const paragraph = `${SENTENCES[at % 4]} ${SENTENCES[(at + 1) % 4]} ${SENTENCES[(at + 2) % 4]}`;
    paragraphs.push(paragraph);
    units += paragraph.length;
  }
  return plainText('article', paragraphs.join('\n'), null).blocks;
}
