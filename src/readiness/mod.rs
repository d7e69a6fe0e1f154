//! The verdict: profile, rules and day to findings. Pure; must not read a clock, a file or a store.
