import { useEffect, useState } from 'preact/hooks';
import { fromPopup } from '../messages/index.ts';
import { type Settings, watchSettings } from '../settings/index.ts';
import { Desk, voiceIn } from '../ui/desk/index.ts';
import { Transfer } from './transfer/Transfer.tsx';
import { useRoute } from './use-route.ts';

/** The desk page with what it shows. */
export function App({ start }: { readonly start: Settings }) {
  const [settings, setSettings] = useState(start);
  const [announcement, announce] = useState('');
  const { route, go } = useRoute();
  useEffect(() => {
    const lifetime = new AbortController();
    watchSettings(setSettings, lifetime.signal);
    return () => lifetime.abort();
  }, []);
  const { language } = settings;
  const voice = voiceIn(language, Date.now());
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = voice.words.title;
  }, [language]);
  return (
    <Desk
      voice={voice}
      part={route.part}
      announcement={announcement}
      onPart={(part) => go({ part })}
      onLanguage={(chosen) => void fromPopup('setLanguage', { language: chosen })}
    >
      {route.part === 'transfer' && <Transfer language={language} chosen={null} announce={announce} />}
    </Desk>
  );
}
