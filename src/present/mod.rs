//! Views to text: tables, JSON, CSV, XLSX, Markdown, HTML, in Spanish or English. The only room that words things.
