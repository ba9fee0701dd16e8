import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import * as v from 'valibot';
import { findArticle } from '../../src/article/index.ts';
import { type Block, Day } from '../../src/model/index.ts';
import { InputError } from '../command.ts';
import { decodeText } from './decode.ts';

/** A block with where it starts in its text, in UTF-16 units. */
export interface PlacedBlock extends Block {
  readonly offset: number;
}

/** A text to spot in. Offsets of what is found in it are those of `text`. */
export interface InputText {
  readonly id: string;
  readonly text: string;
  readonly publishedOn: Day | null;
  readonly blocks: readonly PlacedBlock[];
  /** `text` was made from a page, so a reader of the result does not have it. */
  readonly extracted: boolean;
}

/** Reads a text or saved HTML page. @throws InputError for a file that is missing, no text, or no article. */
export function readTextFile(path: string): InputText {
  if (!existsSync(path)) throw new InputError(`${path}: there is no such file`);
  if (statSync(path).isDirectory()) throw new InputError(`${path}: this is a folder: name the files in it`);
  const source = decodeText(readFileSync(path), path);
  return looksLikeHtml(path, source) ? readPage(path, source) : plainText(path, source, null);
}

const looksLikeHtml = (path: string, source: string): boolean =>
  /\.x?html?$/i.test(path) || /^\ufeff?\s*(?:<!doctype html|<html|<head|<body)/i.test(source);

/** HTML may leave out `<body>`; browsers put it there, linkedom does not. */
const withBody = (source: string): string =>
  /<body[\s>]/i.test(source)
    ? source
    : `<!doctype html><html><head></head><body>${source.replace(/<!doctype[^>]*>|<\/?(?:html|head)[^>]*>/gi, '')}</body></html>`;

function readPage(path: string, source: string): InputText {
  const { document } = parseHTML(withBody(source));
  const article = findArticle(document as unknown as Document, { url: 'http://localhost/' });
  if (article === null) throw new InputError(`${path}: there is no Bengali article in this page`);
  const blocks: PlacedBlock[] = [];
  let text = '';
  for (const block of article.blocks) {
    if (text !== '') text += '\n\n';
    blocks.push({ kind: block.kind, text: block.text, offset: text.length });
    text += block.text;
  }
  return { id: path, text, publishedOn: article.publishedOn, blocks, extracted: true };
}

/** Plain text: each line that is not blank is a block; a short first line that ends no sentence is the headline. */
export function plainText(id: string, text: string, publishedOn: Day | null): InputText {
  const blocks: PlacedBlock[] = [];
  for (const { 0: line, index } of text.matchAll(/[^\r\n]*\S[^\r\n]*/g)) {
    const headline =
      blocks.length === 0 && text.length > line.length && line.length < 160 && !/[।?!|]\s*$/.test(line);
    blocks.push({ kind: headline ? 'headline' : 'paragraph', text: line, offset: index });
  }
  return { id, text, publishedOn, blocks, extracted: false };
}

const Line = v.object({
  id: v.union([v.string(), v.pipe(v.number(), v.transform(String))]),
  text: v.string('text must be a string'),
  publishedOn: v.optional(v.nullable(Day), null),
});

/** Most bytes that one line of a JSONL file may have. */
const MAX_LINE = 64 << 20;

/** The texts of a JSONL file, read as they are asked for. @throws InputError with the number of the line that is wrong. */
export async function* readTextLines(path: string): AsyncGenerator<InputText> {
  if (path !== '-' && !existsSync(path)) throw new InputError(`${path}: there is no such file`);
  let number = 0;
  for await (const bytes of linesOf(path)) {
    number++;
    const where = `${path}:${number}`;
    const line = decodeText(bytes, where).replace(/^\ufeff/, '');
    if (line.trim() !== '') yield readLine(line, where);
  }
}

function readLine(line: string, where: string): InputText {
  let raw: unknown;
  try {
    raw = JSON.parse(line);
  } catch (error) {
    throw new InputError(`${where}: this line is no JSON: ${error instanceof Error ? error.message : error}`);
  }
  const checked = v.safeParse(Line, raw);
  if (!checked.success) {
    throw new InputError(
      `${where}: a line is {"id","text","publishedOn"?}: ${v.summarize(checked.issues).replaceAll('\n', ' ')}`,
    );
  }
  const { id, text, publishedOn } = checked.output;
  return plainText(id, text, publishedOn);
}

async function* linesOf(path: string): AsyncGenerator<Uint8Array> {
  let rest: Buffer[] = [];
  let size = 0;
  const stream = path === '-' ? process.stdin : createReadStream(path);
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    let from = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, from)) {
      yield Buffer.concat([...rest, chunk.subarray(from, end)]);
      rest = [];
      size = 0;
      from = end + 1;
    }
    rest.push(chunk.subarray(from));
    size += chunk.length - from;
    if (size > MAX_LINE)
      throw new InputError(`${path}: a line is longer than ${MAX_LINE >> 20} MB: is this JSONL?`);
  }
  if (size > 0) yield Buffer.concat(rest);
}
