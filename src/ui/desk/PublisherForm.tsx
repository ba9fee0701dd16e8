import { useState } from 'preact/hooks';
import { linkOf, type PublisherDetails } from '../../model/index.ts';
import type { Voice } from './voice.ts';

interface PublisherFormProps {
  readonly voice: Voice;
  readonly publisher: PublisherDetails;
  onSave(publisher: PublisherDetails): void;
}

type Name = keyof PublisherDetails;

/** Who publishes the desk's fact checks, and where each stands. What is typed is never refused, only remarked on. */
export function PublisherForm({ voice: { words }, publisher, onSave }: PublisherFormProps) {
  const [draft, setDraft] = useState<PublisherDetails | null>(null);
  const shown = draft ?? publisher;
  const set = (name: Name) => (value: string) => setDraft({ ...shown, [name]: value });
  const remarks = remarksOn(shown);
  return (
    <section class="part" aria-labelledby="publisher-title">
      <h2 id="publisher-title">{words.publisher}</h2>
      <p class="section-more">{words.publisherMore}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onSave(shown);
          setDraft(null);
        }}
      >
        <Field id="publisher-name" label={words.publisherName} value={shown.name} onInput={set('name')} />
        <Field
          id="publisher-url"
          label={words.publisherUrl}
          value={shown.url}
          remark={remarks.url && words[remarks.url]}
          address
          onInput={set('url')}
        />
        <Field
          id="publisher-rule"
          label={words.reviewAddress}
          more={words.reviewAddressMore}
          value={shown.reviewAddress}
          remark={remarks.reviewAddress && words[remarks.reviewAddress]}
          address
          onInput={set('reviewAddress')}
        />
        {draft && (
          <div class="part-actions">
            <button type="submit" class="button button-main">
              {words.save}
            </button>
            <button type="button" class="button" onClick={() => setDraft(null)}>
              {words.discard}
            </button>
          </div>
        )}
      </form>
    </section>
  );
}

type Remark = 'notAddress' | 'ruleWithoutId' | null;

function remarksOn({ url, reviewAddress }: PublisherDetails): { url: Remark; reviewAddress: Remark } {
  const isAddress = (text: string): boolean => text === '' || linkOf({ url: text }) !== null;
  return {
    url: isAddress(url.trim()) ? null : 'notAddress',
    reviewAddress: !isAddress(reviewAddress.trim())
      ? 'notAddress'
      : reviewAddress.trim() !== '' && !reviewAddress.includes('{id}')
        ? 'ruleWithoutId'
        : null,
  };
}

interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly more?: string;
  readonly value: string;
  readonly remark?: string | null;
  readonly address?: boolean;
  onInput(value: string): void;
}

function Field({ id, label, more, value, remark, address = false, onInput }: FieldProps) {
  const described = [more && `${id}-more`, remark && `${id}-remark`].filter(Boolean).join(' ');
  return (
    <p class="form-field">
      <label for={id}>{label}</label>
      <input
        id={id}
        class="field"
        maxLength={address ? 2_048 : 500}
        value={value}
        {...(address && { inputMode: 'url', dir: 'ltr', spellcheck: false })}
        {...(described && { 'aria-describedby': described })}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      {more && (
        <span id={`${id}-more`} class="section-more">
          {more}
        </span>
      )}
      {remark && (
        <span id={`${id}-remark`} class="wrong">
          {remark}
        </span>
      )}
    </p>
  );
}
