/** Names as nobody should give them and somebody will. Each is text and has to be shown as text, or cut. */
export const HOSTILE: readonly string[] = [
  // Markup, and what ends the element in which data may stand.
  '<img src=x onerror="window.hurt=1">',
  '</script><script>window.hurt=1</script>',
  '</style></title></textarea><!-- ]]> -->',
  '"><svg onload=window.hurt=1>',
  `O'Brien & "Søn" <b>gGmbH</b>`,
  '&lt;b&gt; &amp;amp; &#0;',
  'javascript:window.hurt=1',
  // What fills holes: ours, a replacement's, a shell's, a path's.
  '{name} {count} {0} %root% $& $1 $$ ${hurt}',
  '__proto__ constructor toString',
  '../../etc/passwd C:\\nul\u0000',
  // Formulas: a sheet must not reckon with them.
  '=HYPERLINK("https://example.org","click")',
  '+1+1',
  '-2+3',
  '@SUM(A1:A9)',
  '\t=1+1',
  // What turns or hides what stands beside it.
  '\u202emuesum\u202c \u2066lanoitan\u2069',
  '\u200b\u200d\ufeffNothing to see\u00ad',
  'Z\u0351\u036b\u0343a\u0360\u035el\u0301\u0302g\u0300o\u0315 project',
  // Other scripts and directions, characters of two units, half of one.
  'مشروع الانتقال العادل في المنطقة',
  'פרויקט \u05f4מעבר\u05f4 (2021)',
  'Διασυνοριακή συνεργασία · Трансгранично сътрудничество',
  '区域转型项目',
  '👩🏽‍🚀🏳️‍🌈 Skills 🗺️ 4 all 🇪🇺',
  'half \ud83d of one',
  // Length: one word, many words.
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'.repeat(4),
  'Renewal of the former coal and steel area '.repeat(239).slice(0, 10_000),
  'ﷺ'.repeat(10_000),
  // Commas, semicolons, line breaks: what parts cells.
  'one, two; "three"\r\nfour\ttab',
  '“Quoted” ‘twice’ «thrice» „viermal“ `five`',
];
