import Synchronization

/// Held while anything is drawn or measured. Pango and cairo 1.16 share a cache of fonts, and two
/// threads that draw at once can take its locks in opposite orders and wait for ever.
let drawing = Mutex(())
