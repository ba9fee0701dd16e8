import { useEffect, useRef, useState } from 'preact/hooks';
import { fromPopup } from '../messages/index.ts';
import { DEFAULT_VERDICTS } from '../model/index.ts';
import { useVoice } from '../own-page/index.ts';
import type { Settings } from '../settings/index.ts';
import { Desk, voiceIn } from '../ui/desk/index.ts';
import { keepForGood } from './keep-for-good.ts';
import { NotesPart } from './notes/NotesPart.tsx';
import { SettingsPart } from './settings/SettingsPart.tsx';
import { Transfer } from './transfer/Transfer.tsx';
import { askCare, askDesk, useNotebook } from './use-notebook.ts';
import { useRoute } from './use-route.ts';

/** The desk page with what it shows. */
export function App({ start }: { readonly start: Settings }) {
  const { settings, voice } = useVoice(start, voiceIn);
  const [announcement, announce] = useState('');
  const [exported, setExported] = useState<readonly string[] | null>(null);
  const { route, go } = useRoute();

  const { scale } = useNotebook(askDesk) ?? { scale: DEFAULT_VERDICTS };
  const care = useNotebook(askCare);
  const asked = useRef(false);
  useEffect(() => {
    if (asked.current || care?.persistence !== 'unasked') return;
    if (care.changes === 0 && care.lastBackupAt === null) return;
    asked.current = true;
    void keepForGood();
  }, [care]);

  return (
    <Desk
      voice={voice}
      part={route.part}
      announcement={announcement}
      onPart={(part) => {
        if (part !== 'transfer') setExported(null);
        go({ part });
      }}
      onLanguage={(chosen) => void fromPopup('setLanguage', { language: chosen })}
    >
      {route.part === 'notes' && (
        <NotesPart
          voice={voice}
          route={route}
          scale={scale}
          care={care}
          go={go}
          onExport={(ids) => {
            setExported(ids);
            go({ part: 'transfer' });
          }}
        />
      )}
      {route.part === 'settings' && <SettingsPart voice={voice} settings={settings} care={care} />}
      {route.part === 'transfer' && (
        <Transfer
          language={settings.language}
          chosen={exported}
          publisher={settings.publisher}
          announce={announce}
        />
      )}
    </Desk>
  );
}
