import { LANGUAGES, type Language } from '../model/index.ts';

interface LanguagesProps {
  readonly label: string;
  readonly current: Language;
  onLanguage(language: Language): void;
}

const NAMES: Readonly<Record<Language, string>> = { bn: 'বাংলা', en: 'English' };

/** The choice of the interface's language, each named in itself. */
export function Languages({ label, current, onLanguage }: LanguagesProps) {
  return (
    <fieldset class="languages">
      <legend class="unseen">{label}</legend>
      {LANGUAGES.map((one) => (
        <label key={one} lang={one}>
          <input type="radio" name="language" checked={one === current} onChange={() => onLanguage(one)} />
          <span>{NAMES[one]}</span>
        </label>
      ))}
    </fieldset>
  );
}
