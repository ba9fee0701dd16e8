/** A key for the eye: its groups stand apart and never break. */
export function Fingerprint({ text }: { readonly text: string }) {
  return (
    <code class="fingerprint" dir="ltr" lang="en">
      {text.split(' ').map((group, at) => (
        <span key={at}>{group} </span>
      ))}
    </code>
  );
}
