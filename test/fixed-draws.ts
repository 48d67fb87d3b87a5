import fc from 'fast-check';

/** Properties draw the same each time, or a test would fail by chance; another number draws others. */
fc.configureGlobal({ seed: Number(process.env['WINDROSE_SEED'] ?? 7) });
