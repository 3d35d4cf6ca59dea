using System.Security.Cryptography;
using StaffAssistant.Core.Documents;

namespace StaffAssistant.Core.Ingestion.Jobs;

/// <summary>Where files lie until they are taken in. Names are made here: none from outside becomes part of a path.</summary>
public sealed class IncomingFolder(DataDirectory directory, TimeProvider clock)
{
    private const int BufferSize = 128 * 1024;

    /// <summary>A file may still be on its way from another process for so long.</summary>
    private static readonly TimeSpan TimeToArrive = TimeSpan.FromHours(1);

    /// <summary>Writes what comes, to the disk. Leaves nothing behind when it breaks off.</summary>
    public async Task<ReceivedBytes> ReceiveAsync(Stream content, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(directory.Incoming);
        var path = PathOf(Guid.NewGuid().ToString("N"));
        try
        {
            return await WriteAsync(content, path, cancellationToken);
        }
        catch
        {
            File.Delete(path);
            throw;
        }
    }

    /// <summary>Where a file of the folder lies.</summary>
    public string PathOf(string name) => Path.Combine(directory.Incoming, Path.GetFileName(name));

    /// <summary>Removes a file; does nothing when it is not there, and nothing to files outside the folder.</summary>
    public void Remove(string path)
    {
        if (Path.GetDirectoryName(Path.GetFullPath(path)) == directory.Incoming)
            File.Delete(path);
    }

    /// <summary>Removes what a former process left behind and no job needs.</summary>
    public void RemoveAllBut(IReadOnlySet<string> needed)
    {
        if (!Directory.Exists(directory.Incoming))
            return;
        var latest = clock.GetUtcNow() - TimeToArrive;
        foreach (var file in new DirectoryInfo(directory.Incoming).EnumerateFiles().Where(file => !needed.Contains(file.Name) && file.LastWriteTimeUtc < latest))
            file.Delete();
    }

    private static async Task<ReceivedBytes> WriteAsync(Stream content, string path, CancellationToken cancellationToken)
    {
        await using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, BufferSize, FileOptions.Asynchronous);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[BufferSize];
        for (int read; (read = await content.ReadAsync(buffer, cancellationToken)) > 0;)
        {
            hash.AppendData(buffer, 0, read);
            await file.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
        }

        // The bytes must lie on the disk before a job names them.
        file.Flush(flushToDisk: true);
        return new ReceivedBytes(path, Convert.ToHexStringLower(hash.GetHashAndReset()), file.Length);
    }
}
