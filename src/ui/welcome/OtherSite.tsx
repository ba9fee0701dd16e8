import { useState } from 'preact/hooks';
import { AddressInput } from '../AddressInput.tsx';
import type { OtherSiteView } from './views.ts';
import type { Voice } from './voice.ts';

interface OtherSiteProps {
  readonly voice: Voice;
  readonly outcome: OtherSiteView;
  /** Called straight from the click: browsers grant a permission only during one. */
  onAllow(address: string): void;
}

/** Turning Prasanga on for a site that it does not know. */
export function OtherSite({ voice: { words }, outcome, onAllow }: OtherSiteProps) {
  const [address, setAddress] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (address.trim() !== '') onAllow(address);
      }}
    >
      <h3>{words.otherSite}</h3>
      <p id="site-more">{words.otherSiteMore}</p>
      <label for="site-address">{words.siteAddress}</label>
      <div class="address-row">
        <AddressInput
          id="site-address"
          value={address}
          describedBy="site-more site-outcome"
          wrong={outcome.kind === 'no-address'}
          onInput={setAddress}
        />
        <button type="submit" class="button">
          {words.allowSite}
        </button>
      </div>
      <p id="site-outcome" role="status" class={outcome.kind === 'allowed' ? '' : 'trouble'}>
        {tell(outcome, words)}
      </p>
    </form>
  );
}

function tell(outcome: OtherSiteView, words: Voice['words']): string {
  switch (outcome.kind) {
    case 'idle':
      return '';
    case 'no-address':
      return words.noAddress;
    case 'failed':
      return words.notNow;
    case 'allowed':
      return words.siteAllowed(outcome.site);
    case 'declined':
      return words.siteDeclined(outcome.site);
  }
}
