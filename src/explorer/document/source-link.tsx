/** A page on the internet that a fact was read from, called by its site. */
export function SourceLink({ address }: { readonly address: string }) {
  return (
    <a href={address} rel="external noreferrer" className="source-link">
      {siteOf(address)}
    </a>
  );
}

function siteOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : address;
}
