'use client';

import { useId, useState } from 'react';
import { Icon, type IconName } from '@/components/ui/icon';
import { ar } from '@/messages/ar';
import { useEditorTools } from '../draft/draft-context';
import { useFreshFrame } from './use-fresh-frame';
import { useWidth } from './use-width';

const words = ar.editor.live;

/** Widths of the screens on which it is shown, in CSS pixels. */
const SCREENS: { name: 'phone' | 'desktop'; width: number; icon: IconName }[] = [
  { name: 'phone', width: 390, icon: 'smartphone' },
  { name: 'desktop', width: 1280, icon: 'monitor' },
];

/** The working copy as its readers would see it, beside the text; drawn anew after every saving. */
export function LivePreview({ onClose }: { onClose: () => void }) {
  const id = useId();
  const { articleId } = useEditorTools();
  const [shown, setShown] = useState<'phone' | 'desktop'>('phone');
  const { ref: frame, onLoad } = useFreshFrame();
  const { ref: stage, width: room } = useWidth();
  const width = SCREENS.find(({ name }) => name === shown)?.width ?? 0;
  const scale = room > 0 ? Math.min(1, room / width) : 1;
  return (
    <section className="lv" aria-labelledby={id}>
      <div className="hd">
        <h2 id={id}>{words.name}</h2>
        <span className="mut">{words.hint}</span>
        <span className="sp" />
        <div className="scr" role="group" aria-label={words.screens}>
          {SCREENS.map(({ name, icon }) => (
            <button
              key={name}
              type="button"
              className="icb"
              aria-label={words[name]}
              title={words[name]}
              aria-pressed={name === shown}
              onClick={() => setShown(name)}
            >
              <Icon name={icon} />
            </button>
          ))}
        </div>
        <button type="button" className="icb" aria-label={words.close} onClick={onClose}>
          <Icon name="x" />
        </button>
      </div>
      <div className="pane" ref={stage}>
        <iframe
          ref={frame}
          onLoad={onLoad}
          src={`/admin/articles/${articleId}/preview`}
          title={words.frame}
          // No scripts: readers' pages need none. The same origin, for pictures that only staff may see.
          sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"
          style={{
            inlineSize: width,
            blockSize: `${100 / scale}%`,
            transform: `scale(${scale})`,
          }}
        />
      </div>
    </section>
  );
}
