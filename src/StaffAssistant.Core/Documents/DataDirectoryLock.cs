using System.Globalization;

namespace StaffAssistant.Core.Documents;

/// <summary>
/// One process owns a data directory while it writes. The lock is an open file that the system releases when the process ends, however it ends;
/// reading needs no lock.
/// </summary>
public sealed class DataDirectoryLock(DataDirectory directory) : IDisposable
{
    private readonly Lock _gate = new();
    private FileStream? _file;

    /// <summary>True while this process owns the directory.</summary>
    public bool IsHeld => _file is not null;

    /// <summary>Takes the directory for this process until <see cref="Dispose"/>; does nothing when it is taken already.</summary>
    /// <exception cref="OperatorException">Another process owns it.</exception>
    public void Hold()
    {
        if (!TryHold())
            throw new OperatorException(string.Format(CultureInfo.CurrentCulture, StorageText.DirectoryInUse, directory.Root));
    }

    /// <summary>Takes the directory unless another process owns it.</summary>
    public bool TryHold()
    {
        lock (_gate)
        {
            directory.Create();
            return (_file ??= Open()) is not null;
        }
    }

    /// <summary>True when another process owns the directory now. Makes nothing and takes nothing.</summary>
    public bool IsHeldElsewhere()
    {
        if (IsHeld || !File.Exists(directory.LockFile))
            return false;
        try
        {
            using var look = new FileStream(directory.LockFile, FileMode.Open, FileAccess.Read, FileShare.Read);
            return false;
        }
        catch (IOException)
        {
            return true;
        }
    }

    /// <summary>Lets another process own the directory.</summary>
    public void Release()
    {
        lock (_gate)
        {
            _file?.Dispose();
            _file = null;
        }
    }

    /// <inheritdoc />
    public void Dispose() => Release();

    private FileStream? Open()
    {
        try
        {
            return new FileStream(directory.LockFile, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException)
        {
            return null;
        }
        catch (UnauthorizedAccessException fault)
        {
            throw new OperatorException(string.Format(CultureInfo.CurrentCulture, StorageText.CannotWrite, directory.Root), fault);
        }
    }
}
