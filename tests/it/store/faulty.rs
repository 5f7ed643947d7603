//! A disk that fails when a test wants it to.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::Mutex;

use razbor::store::{Disk, Held, Item, Kind, Meta, NewFile, RealDisk};

/// What happens at the chosen operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// That operation fails with this system error.
    Once(i32),
    /// That operation and all after it fail, as after a power cut or a kill.
    Dead,
    /// From that operation on, as the other, but a write before it writes one byte at a time.
    ShortWrites,
}

/// The machine's disk with a fault at operation `at`, counted from 0.
pub struct Faulty {
    plan: Arc<Mutex<Plan>>,
    meanwhile: Mutex<Option<(usize, PathBuf, Vec<u8>)>>,
}

struct Plan {
    count: usize,
    at: usize,
    fault: Fault,
}

impl Plan {
    fn step(&mut self) -> io::Result<()> {
        let now = self.count;
        self.count += 1;
        match self.fault {
            Fault::Once(errno) if now == self.at => Err(io::Error::from_raw_os_error(errno)),
            Fault::Dead if now >= self.at => Err(io::Error::from_raw_os_error(5)),
            _ => Ok(()),
        }
    }
}

impl Faulty {
    pub fn new(at: usize, fault: Fault) -> Arc<Self> {
        let plan = Arc::new(Mutex::new(Plan { count: 0, at, fault }));
        Arc::new(Self { plan, meanwhile: Mutex::new(None) })
    }

    /// A disk without faults.
    pub fn sound() -> Arc<Self> {
        Self::new(usize::MAX, Fault::Dead)
    }

    /// Another program writes these bytes just before operation `at`.
    pub fn meanwhile(at: usize, path: &Path, bytes: &[u8]) -> Arc<Self> {
        let disk = Self::sound();
        *disk.meanwhile.lock().unwrap() = Some((at, path.to_owned(), bytes.to_owned()));
        disk
    }

    /// How many operations there were.
    pub fn count(&self) -> usize {
        self.plan.lock().unwrap().count
    }

    fn step(&self) -> io::Result<()> {
        let mut meanwhile = self.meanwhile.lock().unwrap();
        if meanwhile.as_ref().is_some_and(|(at, ..)| *at <= self.count()) {
            let (_, path, bytes) = meanwhile.take().unwrap();
            std::fs::write(path, bytes).unwrap();
        }
        self.plan.lock().unwrap().step()
    }
}

struct FaultyFile {
    file: Box<dyn NewFile>,
    plan: Arc<Mutex<Plan>>,
}

impl NewFile for FaultyFile {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let mut plan = self.plan.lock().unwrap();
        // A disk that is full or dies has often taken the first half.
        if let Err(error) = plan.step() {
            self.file.write(&bytes[..bytes.len() / 2])?;
            return Err(error);
        }
        let short = plan.fault == Fault::ShortWrites && plan.count < plan.at;
        self.file.write(if short { &bytes[..1] } else { bytes })
    }

    fn sync(&mut self) -> io::Result<()> {
        // No test cuts the power, so nothing has to wait for the disk.
        self.plan.lock().unwrap().step()
    }
}

impl Disk for Faulty {
    fn canonicalize(&self, path: &Path) -> io::Result<PathBuf> {
        self.step()?;
        RealDisk.canonicalize(path)
    }
    fn kind(&self, path: &Path) -> io::Result<Kind> {
        self.step()?;
        RealDisk.kind(path)
    }
    fn meta(&self, path: &Path) -> io::Result<Meta> {
        self.step()?;
        RealDisk.meta(path)
    }
    fn writable(&self, folder: &Path) -> bool {
        self.step().is_ok() && RealDisk.writable(folder)
    }
    fn read(&self, path: &Path, limit: u64) -> io::Result<Vec<u8>> {
        self.step()?;
        RealDisk.read(path, limit)
    }
    fn create_new(&self, path: &Path, mode: u32) -> io::Result<Box<dyn NewFile>> {
        self.step()?;
        let file = RealDisk.create_new(path, mode)?;
        Ok(Box::new(FaultyFile { file, plan: Arc::clone(&self.plan) }))
    }
    fn append(&self, path: &Path) -> io::Result<Box<dyn NewFile>> {
        self.step()?;
        let file = RealDisk.append(path)?;
        Ok(Box::new(FaultyFile { file, plan: Arc::clone(&self.plan) }))
    }
    fn set_mode(&self, path: &Path, mode: u32) -> io::Result<()> {
        self.step()?;
        RealDisk.set_mode(path, mode)
    }
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.step()?;
        RealDisk.rename(from, to)
    }
    fn rename_new(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.step()?;
        RealDisk.rename_new(from, to)
    }
    fn remove(&self, path: &Path) -> io::Result<()> {
        self.step()?;
        RealDisk.remove(path)
    }
    fn create_dir(&self, path: &Path, mode: u32) -> io::Result<()> {
        self.step()?;
        RealDisk.create_dir(path, mode)
    }
    fn sync_dir(&self, _: &Path) -> io::Result<()> {
        self.step()
    }
    fn read_dir(&self, path: &Path) -> io::Result<Vec<Item>> {
        self.step()?;
        RealDisk.read_dir(path)
    }
    fn lock(&self, path: &Path) -> io::Result<Option<Box<dyn Held>>> {
        self.step()?;
        RealDisk.lock(path)
    }
}
