import type { WebError } from './web-error.js';

/** What {@link fetchPage} may be told; with nothing said it reads every public page, and nothing else. */
export interface FetchPageOptions {
  /** The hosts that may be reached, redirects included: `example.org`, `*.example.org` for all beneath it, or a function. Default: every host. */
  readonly allow?: readonly string[] | ((url: URL) => boolean);
  /** Addresses that may be reached though they are not public, `10.1.0.0/16` or `127.0.0.1`: for tests and intranets. Default: none. */
  readonly allowAddresses?: readonly string[];
  /** Refuses `http:`, also as the target of a redirect. Default false. */
  readonly httpsOnly?: boolean;
  /** Default 80 and 443. */
  readonly ports?: readonly number[];
  /** Media types that are read as text besides HTML, JSON, XML and `text/*` of the plain kinds. */
  readonly types?: readonly string[];
  /** Whether links of a page are kept, as `[words](address)`. Default true. */
  readonly links?: boolean;
  /** The addresses of a name. Every one is checked, and only these are connected to. Default: the system's resolver. */
  readonly resolve?: (host: string) => Promise<readonly string[]>;
  /** Default 5. */
  readonly maxRedirects?: number;
  /** How much of a page is read. Default 1,000,000. */
  readonly maxBytes?: number;
  /** How much of it the model is given. Default 20,000. */
  readonly maxCharacters?: number;
  /** For everything together: names, redirects, headers and body. Default 10,000. */
  readonly timeoutMs?: number;
  /** How the tool calls itself to servers. */
  readonly userAgent?: string;
  /** Told of each page that was refused or failed; `error.advice` says which option would allow it. */
  readonly onRefused?: (error: WebError) => void;
}
