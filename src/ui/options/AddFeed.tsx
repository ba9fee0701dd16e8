import { useEffect, useRef, useState } from 'preact/hooks';
import { inLanguage } from '../../model/index.ts';
import { AddressInput } from '../AddressInput.tsx';
import { tellSize } from '../tell-size.ts';
import { Fingerprint } from './Fingerprint.tsx';
import type { AddView, FeedActions, OfferView } from './views.ts';
import type { Voice } from './voice.ts';

interface AddFeedProps {
  readonly voice: Voice;
  readonly add: AddView;
  readonly actions: Pick<FeedActions, 'onLook' | 'onFollow' | 'onDecline'>;
}

/** Subscribing: an address, what lies there, and the question. */
export function AddFeed({ voice, add, actions }: AddFeedProps) {
  const { words } = voice;
  const [address, setAddress] = useState('');
  const wrong = messageOf(add, voice);
  const looking = add.kind === 'looking';
  return (
    <section class="add" aria-labelledby="add-title">
      <h3 id="add-title">{words.add}</h3>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!looking && address.trim() !== '') actions.onLook(address);
        }}
      >
        <label for="add-address">{words.addLabel}</label>
        <div class="add-row">
          <AddressInput
            id="add-address"
            value={address}
            describedBy="add-hint add-outcome"
            wrong={wrong !== null}
            onInput={setAddress}
          />
          <button type="submit" class="button button-main" aria-disabled={looking}>
            {words.look}
          </button>
        </div>
        <p id="add-hint" class="feed-note">
          {words.addHint}
        </p>
        <div id="add-outcome" role="status">
          {looking && <p class="feed-note">{words.looking}</p>}
          {wrong !== null && <p class="feed-trouble">{wrong}</p>}
          {add.kind === 'trouble' && (
            <p class="detail" lang="en">
              {add.trouble.detail}
            </p>
          )}
        </div>
      </form>
      {add.kind === 'offer' && !add.objection && (
        <Offer
          voice={voice}
          offer={add.offer}
          onFollow={() => {
            setAddress('');
            actions.onFollow(add.offer);
          }}
          onDecline={actions.onDecline}
        />
      )}
    </section>
  );
}

function messageOf(add: AddView, { words, troubles, objections, language }: Voice): string | null {
  if (add.kind === 'no-address') return words.noAddress;
  if (add.kind === 'failed') return words.notNow;
  if (add.kind === 'trouble') return `${troubles[add.trouble.kind]}${language === 'bn' ? '।' : '.'}`;
  return add.kind === 'offer' && add.objection ? objections[add.objection] : null;
}

interface OfferProps {
  readonly voice: Voice;
  readonly offer: OfferView;
  onFollow(): void;
  onDecline(): void;
}

/** The question, which takes the focus when it appears. */
function Offer({ voice, offer, onFollow, onDecline }: OfferProps) {
  const { words, tell, language } = voice;
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), [offer]);
  const facts = [
    words.names(tell.number(offer.counts.entities)),
    words.claims(tell.number(offer.counts.claims)),
    words.issued(tell.age(offer.issuedAt)),
    words.askSize(tellSize(offer.size, voice)),
  ];
  return (
    <section ref={box} class="offer" aria-labelledby="offer-title" tabIndex={-1}>
      <h4 id="offer-title">{words.askTitle(inLanguage(offer.title, language))}</h4>
      <p class="feed-facts">{facts.join(' · ')}</p>
      <p class="offer-address" dir="ltr">
        {offer.address}
      </p>
      <p class="offer-key">
        {words.key}: <Fingerprint text={offer.fingerprint} />
      </p>
      <p class="feed-note">{offer.vouched ? words.askVouched : words.askKey}</p>
      <div class="feed-actions">
        <button type="button" class="button button-main" onClick={onFollow}>
          {words.follow}
        </button>
        <button type="button" class="button" onClick={onDecline}>
          {words.cancel}
        </button>
      </div>
    </section>
  );
}
