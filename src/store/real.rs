//! The disk of the machine.

use std::fs::{self, DirBuilder, File, Metadata, OpenOptions, TryLockError};
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};

use super::disk::{Disk, Held, Item, Kind, Meta, NewFile};

/// The file system of the machine, through the standard library.
#[derive(Debug, Clone, Copy, Default)]
pub struct RealDisk;

impl Disk for RealDisk {
    fn canonicalize(&self, path: &Path) -> io::Result<PathBuf> {
        fs::canonicalize(path)
    }

    fn kind(&self, path: &Path) -> io::Result<Kind> {
        fs::symlink_metadata(path).map(|meta| kind(meta.file_type()))
    }

    fn meta(&self, path: &Path) -> io::Result<Meta> {
        fs::metadata(path).map(|meta| describe(&meta))
    }

    fn writable(&self, folder: &Path) -> bool {
        writable(folder)
    }

    fn read(&self, path: &Path, limit: u64) -> io::Result<Vec<u8>> {
        // The path is looked at first, because a device may do something when it is opened, and the
        // open file again, because it may be another by then.
        plain(&fs::metadata(path)?, limit)?;
        let file = open_for_reading(path)?;
        let meta = file.metadata()?;
        plain(&meta, limit)?;
        let size = usize::try_from(meta.len()).unwrap_or_default();
        let mut bytes = Vec::with_capacity(size + 1);
        file.take(limit + 1).read_to_end(&mut bytes)?;
        if bytes.len() as u64 > limit {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        Ok(bytes)
    }

    fn create_new(&self, path: &Path, mode: u32) -> io::Result<Box<dyn NewFile>> {
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, mode);
        #[cfg(not(unix))]
        let _ = mode;
        Ok(Box::new(options.open(path)?))
    }

    fn append(&self, path: &Path) -> io::Result<Box<dyn NewFile>> {
        plain(&fs::metadata(path)?, u64::MAX)?;
        Ok(Box::new(OpenOptions::new().append(true).open(path)?))
    }

    fn set_mode(&self, path: &Path, mode: u32) -> io::Result<()> {
        #[cfg(unix)]
        return fs::set_permissions(path, std::os::unix::fs::PermissionsExt::from_mode(mode));
        #[cfg(not(unix))]
        {
            let _ = (path, mode);
            Ok(())
        }
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        patiently(|| fs::rename(from, to))
    }

    fn rename_new(&self, from: &Path, to: &Path) -> io::Result<()> {
        match fs::hard_link(from, to) {
            Ok(()) => {
                // The file has its name; a second one that stays is swept away later.
                let _ = fs::remove_file(from);
                Ok(())
            }
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Err(error),
            // Some file systems know no second names; there a glance before must do.
            Err(_) if fs::symlink_metadata(to).is_ok() => Err(io::ErrorKind::AlreadyExists.into()),
            Err(_) => self.rename(from, to),
        }
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        fs::remove_file(path)
    }

    fn create_dir(&self, path: &Path, mode: u32) -> io::Result<()> {
        #[cfg_attr(not(unix), expect(unused_mut, reason = "only Unix has a mode to set"))]
        let mut builder = DirBuilder::new();
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, mode);
        #[cfg(not(unix))]
        let _ = mode;
        builder.create(path)
    }

    fn sync_dir(&self, path: &Path) -> io::Result<()> {
        // Windows opens no folders this way and needs no flush of names.
        if cfg!(windows) { Ok(()) } else { File::open(path)?.sync_all() }
    }

    fn read_dir(&self, path: &Path) -> io::Result<Vec<Item>> {
        fs::read_dir(path)?
            .map(|entry| {
                let entry = entry?;
                Ok(Item {
                    name: entry.file_name(),
                    kind: entry.file_type().map_or(Kind::Special, kind),
                })
            })
            .collect()
    }

    fn lock(&self, path: &Path) -> io::Result<Option<Box<dyn Held>>> {
        let mut options = OpenOptions::new();
        options.read(true).write(true).create(true).truncate(false);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let file = options.open(path)?;
        match file.try_lock() {
            Ok(()) => Ok(Some(Box::new(file))),
            Err(TryLockError::WouldBlock) => Ok(None),
            Err(TryLockError::Error(error)) => Err(error),
        }
    }
}

impl NewFile for File {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        io::Write::write(self, bytes)
    }

    fn sync(&mut self) -> io::Result<()> {
        self.flush()?;
        self.sync_all()
    }
}

fn kind(of: fs::FileType) -> Kind {
    if of.is_file() {
        Kind::File
    } else if of.is_dir() {
        Kind::Folder
    } else if of.is_symlink() {
        Kind::Link
    } else {
        Kind::Special
    }
}

fn describe(meta: &Metadata) -> Meta {
    #[cfg(unix)]
    let (mode, links) = {
        use std::os::unix::fs::MetadataExt as _;
        (meta.mode() & 0o7777, meta.nlink())
    };
    #[cfg(not(unix))]
    let (mode, links) = (if meta.permissions().readonly() { 0o444 } else { 0o644 }, 1);
    Meta {
        kind: kind(meta.file_type()),
        len: meta.len(),
        mode,
        links,
        modified: meta.modified().ok(),
    }
}

fn plain(meta: &Metadata, limit: u64) -> io::Result<()> {
    if !meta.is_file() {
        return Err(io::ErrorKind::InvalidInput.into());
    }
    if meta.len() > limit { Err(io::ErrorKind::FileTooLarge.into()) } else { Ok(()) }
}

/// Opens without waiting, should the file have become a pipe in between.
fn open_for_reading(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::custom_flags(
        &mut options,
        rustix::fs::OFlags::NONBLOCK.bits().cast_signed(),
    );
    options.open(path)
}

#[cfg(unix)]
fn writable(folder: &Path) -> bool {
    rustix::fs::access(folder, rustix::fs::Access::WRITE_OK | rustix::fs::Access::EXEC_OK).is_ok()
}

#[cfg(not(unix))]
fn writable(folder: &Path) -> bool {
    fs::metadata(folder).is_ok_and(|meta| !meta.permissions().readonly())
}

/// Tries again for about two seconds while a virus scanner or a sync program holds the file.
#[cfg(windows)]
fn patiently(mut act: impl FnMut() -> io::Result<()>) -> io::Result<()> {
    for pause in [10, 25, 50, 100, 200, 400, 800] {
        match act() {
            Err(error) if matches!(error.raw_os_error(), Some(5 | 32)) => {
                std::thread::sleep(std::time::Duration::from_millis(pause));
            }
            other => return other,
        }
    }
    act()
}

#[cfg(not(windows))]
fn patiently(mut act: impl FnMut() -> io::Result<()>) -> io::Result<()> {
    act()
}
