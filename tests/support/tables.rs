//! The tables of the store in which people can stand, as the migrations make them.

/// Every table with a `centre_id`, in the order of the migrations.
pub fn with_people() -> Vec<String> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src/store/sqlite/migrations");
    let mut files: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|file| file.unwrap().path())
        .collect();
    files.sort();
    let mut found = Vec::new();
    for file in files {
        let text = std::fs::read_to_string(file).unwrap();
        for part in text.split("CREATE TABLE ").skip(1) {
            let (name, rest) = part.split_once(' ').unwrap();
            let body = rest.split(");").next().unwrap();
            let body = body.split("STRICT").next().unwrap();
            if body.contains("centre_id") {
                found.push(name.to_owned());
            }
        }
    }
    found
}
