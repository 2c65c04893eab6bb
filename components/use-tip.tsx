import type { ComponentChild } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Material } from '../core/material/material.ts';
import type { AppProps } from './app-props.ts';
import { Later } from './Later.tsx';

const loadForm = () => import('./TipForm.tsx').then(({ TipForm }) => TipForm);

interface TipPart {
  /** The form in place of the rest of the view; null while no tip is being written. */
  readonly form: ComponentChild;
  /** Begins a tip, about a material or about the page; null where contribution is switched off. */
  readonly begin: ((material: Material | null) => void) | null;
}

/** A tip in the making: the rest of the view waits, and gets the focus back where it was. */
export function useTip({ state, language, contribution, actions }: AppProps): TipPart {
  const [tip, setTip] = useState<{ readonly material: Material | null } | null>(null);
  const before = useRef<Element | null>(null);
  useEffect(() => {
    if (tip === null && before.current instanceof HTMLElement) before.current.focus();
  }, [tip]);
  const begin = useCallback((material: Material | null) => {
    before.current = document.activeElement;
    setTip({ material });
  }, []);
  const { copyText, openLink } = actions;
  if (!contribution || !copyText || state?.kind !== 'ready') return { form: null, begin: null };
  const { network, page } = state;
  const pageAddress = 'pageAddress' in page ? (page.pageAddress ?? '') : '';
  const onBack = () => setTip(null);
  const { material = null } = tip ?? {};
  const form = tip && (
    <Later
      load={loadForm}
      props={{ network, pageAddress, material, language, openLink, copyText, onBack }}
    />
  );
  return { form, begin };
}
