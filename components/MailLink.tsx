import type { ComponentChildren } from 'preact';
import { ExternalLink } from './ExternalLink.tsx';

interface Props {
  readonly url: string;
  readonly open: (url: string) => void;
  readonly children: ComponentChildren;
}

/** A link to a page or a mailbox; a mailbox is shown by its address, so that it can be copied. */
export function MailLink({ url, open, children }: Props) {
  const address = URL.parse(url);
  if (address?.protocol !== 'mailto:')
    return (
      <ExternalLink url={url} open={open}>
        {children}
      </ExternalLink>
    );
  return (
    <>
      {children}: <a href={url}>{address.pathname}</a>
    </>
  );
}
