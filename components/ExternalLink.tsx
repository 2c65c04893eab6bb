import type { ComponentChildren } from 'preact';

interface Props {
  readonly url: string;
  readonly open: (url: string) => void;
  readonly class?: string | undefined;
  readonly children: ComponentChildren;
}

/** A link to a page outside Eko; an address that is not http(s) leaves the text without a link. */
export function ExternalLink({ url, open, class: className, children }: Props) {
  const protocol = URL.parse(url)?.protocol;
  if (protocol !== 'https:' && protocol !== 'http:') return <span>{children}</span>;
  const follow = (event: MouseEvent) => {
    // With a modifier key the browser's own way (new window, background tab) stands.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open(url);
  };
  return (
    <a href={url} target="_blank" rel="noreferrer" class={className} onClick={follow}>
      {children}
    </a>
  );
}
