//! Reads PDF files back: what stands on each page, and how the file names itself.

use lopdf::{Document, Object};

/// The text of each page, in the order in which it was set.
pub fn pages(bytes: &[u8]) -> Vec<String> {
    let document = Document::load_mem(bytes).unwrap();
    let numbers: Vec<u32> = document.get_pages().keys().copied().collect();
    numbers
        .iter()
        .map(|number| document.extract_text(&[*number]).unwrap())
        .collect()
}

/// Only the letters and signs of a text: line breaks fall where the paper ends.
pub fn letters(text: &str) -> String {
    text.split_whitespace().collect()
}

/// The title of the file, and the language that it says it is in.
pub fn title_and_language(bytes: &[u8]) -> (String, String) {
    let document = Document::load_mem(bytes).unwrap();
    let info = document.trailer.get(b"Info").unwrap();
    let info = document.dereference(info).unwrap().1.as_dict().unwrap();
    let text = |object: &Object| lopdf::decode_text_string(object).unwrap();
    let title = text(info.get(b"Title").unwrap());
    let language = text(document.catalog().unwrap().get(b"Lang").unwrap());
    (title, language)
}
