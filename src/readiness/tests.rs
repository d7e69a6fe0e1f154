//! What the verdict says of hand-made packs.
