# Exchange
