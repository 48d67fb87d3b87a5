import { unicodePattern } from '../unicode-pattern.js';

/** Whether a text holds words of German, French, Spanish or Italian that say no tool fits, or that something is missing. */
export const isDeclining = (text: string): boolean => declining().test(text);

const declining = unicodePattern(
  [
    // German
    'kein(?:e|er|es)? (?:(?:der|dieser|passenden?|geeigneten?|verfügbaren?) ){0,3}(?:funktion|werkzeug|tool)',
    'nicht (?:möglich|geeignet|beantworten|passend)',
    '(?:fehlt|fehlen)(?![\\p{L}])',
    'leider',
    // French
    'aucun(?:e)? (?:(?:des|de ces|de ses) )?(?:fonction|outil)',
    '(?:désolé|malheureusement)',
    'ne (?:permet|permettent|peut|peuvent|peux|convient|conviennent) pas',
    'il manque',
    // Spanish
    'ningun[oa] (?:(?:de las|de los|de estas|de estos) )?(?:funci|herramienta)',
    'ninguna',
    'lo siento|lamentablemente|desafortunadamente',
    'no (?:es posible|puedo|se puede|hay ninguna)',
    'faltan? ',
    // Italian
    'nessun[oa]? (?:(?:delle|degli|di queste|di questi) )?(?:funzion|strument)',
    'purtroppo|mi dispiace',
    'non (?:è possibile|posso|è adatt)',
    'mancan?o? ',
  ]
    .map((words) => `(?<![\\p{L}])(?:${words})`)
    .join('|'),
  'iu',
);

/** Whether it holds words of the same languages that make an example or a supposition of what follows. */
export const isSupposing = (text: string): boolean => supposing().test(text);

const supposing = unicodePattern(
  `(?<![\\p{L}])(?:${[
    'zum beispiel|beispiel(?:sweise|aufruf)?|z\\. ?b\\.|angenommen|könnte(?:st|n)? (?:man|sie|du|ich|so)|wenn (?:sie|du|man)',
    'par exemple|un exemple|supposons|vous pourriez|si vous|on pourrait',
    'por ejemplo|un ejemplo|supongamos|podrías?|si (?:usted|quieres|desea)',
    'ad esempio|per esempio|un esempio|supponiamo|potresti|potrebbe|se (?:vuoi|si volesse)',
  ].join('|')})(?![\\p{L}])`,
  'iu',
);
