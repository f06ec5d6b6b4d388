//! The imports of `src/`: which file uses what of which other file, also through the names that a `mod.rs` hands on.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use syn::{
    Attribute, Item, ItemUse, UseTree,
    visit::{self, Visit},
};

/// A path of names from the crate's root.
pub type Names = Vec<String>;

/// One file of `src/`, without its tests.
#[derive(Default)]
pub struct File {
    pub path: PathBuf,
    /// What it brings into scope, by the name it has there; "*" for all of a module.
    brought: Vec<(String, Names)>,
    /// Names it uses without bringing them into scope.
    spelled: Vec<Names>,
    /// Modules that only tests have.
    tests: Vec<Names>,
}

/// All files of `src/` by the path of their module.
pub struct House {
    pub files: BTreeMap<Names, File>,
}

impl House {
    /// Reads the source folder.
    pub fn read(src: &Path) -> Self {
        let mut house = Self { files: BTreeMap::new() };
        house.read_folder(src, &[]);
        let tests: Vec<Names> = house.files.values().flat_map(|file| file.tests.clone()).collect();
        house.files.retain(|module, _| !tests.iter().any(|test| module.starts_with(test)));
        house
    }

    fn read_folder(&mut self, folder: &Path, module: &[String]) {
        let mut entries: Vec<_> =
            fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path()).collect();
        entries.sort();
        for path in entries {
            let name = path.file_stem().expect("a name").to_str().expect("a plain name").to_owned();
            let mut inner = module.to_vec();
            inner.push(name.clone());
            if path.is_dir() {
                self.read_folder(&path, &inner);
            } else if path.extension().is_some_and(|kind| kind == "rs") && name != "main" {
                let at = if ["mod", "lib"].contains(&name.as_str()) { module.to_vec() } else { inner };
                self.files.insert(at.clone(), File::read(&path, &at));
            }
        }
    }

    /// The file that defines what a path names.
    fn definition(&self, names: &[String], depth: usize) -> Option<Names> {
        let (mut module, mut rest) = (Names::new(), names);
        while let [first, after @ ..] = rest {
            let inner: Names = module.iter().chain([first]).cloned().collect();
            if self.files.contains_key(&inner) {
                (module, rest) = (inner, after);
                continue;
            }
            let brought = &self.files.get(&module)?.brought;
            let through = brought.iter().find(|(name, _)| name == first).map(|(_, to)| to.clone());
            let all = || {
                let named = |to: &Names| to.iter().chain([first]).cloned().collect::<Names>();
                let globs = brought.iter().filter(|(name, to)| name == "*" && *to != module);
                globs
                    .map(|(_, to)| (to, named(to)))
                    .find(|(to, named)| self.files.contains_key(named) || self.defines(to, first))
                    .map(|(_, named)| named)
            };
            return match through.or_else(all) {
                Some(to) if depth < 8 && to != names => self.definition(&[to.as_slice(), after].concat(), depth + 1),
                _ => Some(module),
            };
        }
        Some(module)
    }

    fn defines(&self, module: &Names, name: &str) -> bool {
        self.files.get(module).is_some_and(|file| file.brought.iter().any(|(known, _)| known == name))
    }

    /// Every arrow from a file to another that it uses.
    pub fn arrows(&self) -> BTreeSet<(Names, Names)> {
        let mut arrows = BTreeSet::new();
        for (module, file) in &self.files {
            let is_front = file.path.ends_with("mod.rs") || file.path.ends_with("lib.rs");
            // What a front brings from its own rooms is handed on, not used.
            let brought = file.brought.iter().map(|(_, to)| to).filter(|to| !(is_front && to.starts_with(module)));
            for to in brought.chain(&file.spelled) {
                if let Some(at) = self.definition(to, 0)
                    && at != *module
                    && !at.is_empty()
                {
                    arrows.insert((module.clone(), at));
                }
            }
        }
        arrows
    }
}

impl File {
    fn read(path: &Path, module: &[String]) -> Self {
        let text = fs::read_to_string(path).expect("a source file");
        let parsed = syn::parse_file(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let mut reader = Reader { module, file: Self { path: path.to_owned(), ..Self::default() } };
        parsed.items.iter().for_each(|item| reader.visit_item(item));
        reader.file
    }
}

struct Reader<'a> {
    module: &'a [String],
    file: File,
}

fn is_test(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        attribute.path().is_ident("cfg") && attribute.parse_args::<syn::Ident>().is_ok_and(|word| word == "test")
    })
}

impl Reader<'_> {
    /// A path from the root of the crate, if it is one of this crate.
    fn absolute(&self, names: &[String]) -> Option<Names> {
        let up = names.iter().take_while(|name| *name == "super").count();
        match names.first()?.as_str() {
            "crate" => Some(names[1..].to_vec()),
            "self" => Some([self.module, &names[1..]].concat()),
            "super" => Some([&self.module[..self.module.len().checked_sub(up)?], &names[up..]].concat()),
            _ => None,
        }
    }

    fn bring(&mut self, before: &[String], tree: &UseTree) {
        let with = |name: &syn::Ident| [before, &[name.to_string()]].concat();
        match tree {
            UseTree::Path(path) => self.bring(&with(&path.ident), &path.tree),
            UseTree::Group(group) => group.items.iter().for_each(|tree| self.bring(before, tree)),
            UseTree::Name(name) if name.ident == "self" => {
                self.brings(before.last().cloned().unwrap_or_default(), before)
            }
            UseTree::Name(name) => self.brings(name.ident.to_string(), &with(&name.ident)),
            UseTree::Rename(rename) => self.brings(rename.rename.to_string(), &with(&rename.ident)),
            UseTree::Glob(_) => self.brings("*".to_owned(), before),
        }
    }

    fn brings(&mut self, name: String, names: &[String]) {
        // A path that begins with a room of this file's own.
        let local = || Some([self.module, names].concat());
        if let Some(to) = self.absolute(names).or_else(local) {
            self.file.brought.push((name, to));
        }
    }
}

impl<'ast> Visit<'ast> for Reader<'_> {
    fn visit_item(&mut self, item: &'ast Item) {
        let attributes = match item {
            Item::Mod(item) => &item.attrs,
            Item::Fn(item) => &item.attrs,
            Item::Impl(item) => &item.attrs,
            Item::Use(item) => &item.attrs,
            Item::Const(item) => &item.attrs,
            Item::Struct(item) => &item.attrs,
            _ => return visit::visit_item(self, item),
        };
        match item {
            _ if !is_test(attributes) => visit::visit_item(self, item),
            Item::Mod(test) => self.file.tests.push([self.module, &[test.ident.to_string()]].concat()),
            _ => {}
        }
    }

    fn visit_item_use(&mut self, item: &'ast ItemUse) {
        self.bring(&[], &item.tree);
    }

    fn visit_visibility(&mut self, _: &'ast syn::Visibility) {}

    fn visit_path(&mut self, path: &'ast syn::Path) {
        let names: Names = path.segments.iter().map(|part| part.ident.to_string()).collect();
        match self.absolute(&names) {
            Some(to) => self.file.spelled.push(to),
            None if names.len() > 1 => self.file.spelled.push([self.module, &names].concat()),
            None => {}
        }
        visit::visit_path(self, path);
    }
}
