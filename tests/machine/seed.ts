import { configureGlobal } from 'fast-check';

// The suite says the same on every machine; with FUZZ=1 what is drawn is new each time.
configureGlobal(process.env.FUZZ ? {} : { seed: 20_261_129 });
