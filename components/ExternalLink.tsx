import type { ComponentChildren } from 'preact';
import { unfamiliarHost } from '../core/material/known-hosts.ts';
import styles from './ExternalLink.module.css';

interface Props {
  readonly url: string;
  readonly open: (url: string) => void;
  readonly class?: string | undefined;
  /** False where the host stands elsewhere. */
  readonly hasHost?: boolean;
  readonly children: ComponentChildren;
}

/**
 * A link to a page outside Eko; one to a site that the network does not usually link to shows its host
 * beside it. An address that is not http(s) leaves the text without a link.
 */
export function ExternalLink(props: Props) {
  const { url, open, class: className, hasHost = true, children } = props;
  const protocol = URL.parse(url)?.protocol;
  if (protocol !== 'https:' && protocol !== 'http:') return <span>{children}</span>;
  const follow = (event: MouseEvent) => {
    // With a modifier key the browser's own way (new window, background tab) stands.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open(url);
  };
  const host = hasHost ? unfamiliarHost(url) : null;
  return (
    <>
      <a href={url} target="_blank" rel="noreferrer" class={className} onClick={follow}>
        {children}
      </a>
      {host && <span class={styles.host}> ({host})</span>}
    </>
  );
}
