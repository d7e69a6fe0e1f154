//! Fluent files as data: ids, the arguments each takes, the letters it writes, the ids it refers to.

use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement,
};
use std::collections::{BTreeMap, BTreeSet};

/// One text of a file.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Text {
    /// The names of `{ $arguments }`.
    pub arguments: BTreeSet<String>,
    /// The ids of other texts that it shows.
    pub refers_to: BTreeSet<String>,
    /// What is written between the arguments, on one line.
    pub words: String,
}

/// The texts of one file by id (an attribute is `id.attribute`, a term `-id`), or what is wrong with the file.
pub fn parse(source: &str) -> Result<BTreeMap<String, Text>, String> {
    let resource = fluent_syntax::parser::parse(source).map_err(|(_, errors)| {
        let mistakes: Vec<String> = errors
            .iter()
            .map(|error| {
                let line = source[..error.pos.start].lines().count().max(1);
                format!("line {line}: {error}")
            })
            .collect();
        mistakes.join("; ")
    })?;
    let mut texts = BTreeMap::new();
    let mut add = |id: String, pattern: &Pattern<&str>| {
        let mut text = Text::default();
        read_pattern(pattern, &mut text);
        text.words = text.words.split_whitespace().collect::<Vec<_>>().join(" ");
        match texts.insert(id.clone(), text) {
            Some(_) => Err(format!("{id} is written twice")),
            None => Ok(()),
        }
    };
    for entry in &resource.body {
        let (id, value, attributes) = match entry {
            Entry::Message(it) => (it.id.name.to_owned(), it.value.as_ref(), &it.attributes),
            Entry::Term(it) => (format!("-{}", it.id.name), Some(&it.value), &it.attributes),
            _ => continue,
        };
        if let Some(pattern) = value {
            add(id.clone(), pattern)?;
        }
        for attribute in attributes {
            add(format!("{id}.{}", attribute.id.name), &attribute.value)?;
        }
    }
    Ok(texts)
}

fn read_pattern(pattern: &Pattern<&str>, text: &mut Text) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.words.push_str(value),
            PatternElement::Placeable { expression } => {
                text.words.push(' ');
                read_expression(expression, text);
                text.words.push(' ');
            }
        }
    }
}

fn read_expression(expression: &Expression<&str>, text: &mut Text) {
    match expression {
        Expression::Inline(inline) => read_inline(inline, text),
        Expression::Select { selector, variants } => {
            read_inline(selector, text);
            for variant in variants {
                read_pattern(&variant.value, text);
            }
        }
    }
}

fn read_inline(inline: &InlineExpression<&str>, text: &mut Text) {
    match inline {
        InlineExpression::VariableReference { id } => {
            text.arguments.insert(id.name.to_owned());
        }
        InlineExpression::MessageReference { id, .. } => {
            text.refers_to.insert(id.name.to_owned());
        }
        InlineExpression::TermReference { id, arguments, .. } => {
            text.refers_to.insert(format!("-{}", id.name));
            if let Some(arguments) = arguments {
                read_call(arguments, text);
            }
        }
        InlineExpression::FunctionReference { arguments, .. } => read_call(arguments, text),
        InlineExpression::Placeable { expression } => read_expression(expression, text),
        InlineExpression::StringLiteral { value } => text.words.push_str(value),
        InlineExpression::NumberLiteral { .. } => {}
    }
}

fn read_call(arguments: &CallArguments<&str>, text: &mut Text) {
    for argument in &arguments.positional {
        read_inline(argument, text);
    }
    for argument in &arguments.named {
        read_inline(&argument.value, text);
    }
}
