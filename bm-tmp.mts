import { lexiconSpeed } from '/work/main/bench/speed/spotting.ts';
const r = await lexiconSpeed(); for (const m of r.measures) if(/10,000|100,000|1,000,000/.test(m.name)) console.log(m.name, m.value.toFixed(2));
