import { answer } from './answer.js';

console.log(await answer(process.env['RESTATE_URL'] ?? 'http://127.0.0.1:8080', process.argv.slice(2)));
