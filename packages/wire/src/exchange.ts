import { send } from '#send';
import { type Exchange, makeExchange } from './make-exchange.js';

/**
 * Sends one request over the platform's transport and answers with what came back, within deadlines and bounds. Rejects with `HostError`
 * where no answer came, with `StreamError` where it stalled or cannot be read, and with the signal's reason where that aborts.
 */
export const exchange: Exchange = makeExchange(send);
