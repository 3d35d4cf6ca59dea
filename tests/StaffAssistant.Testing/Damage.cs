namespace StaffAssistant.Testing;

/// <summary>What happens to files on a bad disk.</summary>
public static class Damage
{
    /// <summary>Changes one random byte of a random file below a folder; says which.</summary>
    public static string Flip(string folder, Random random)
    {
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(path => new FileInfo(path).Length > 0).Order(StringComparer.Ordinal).ToList();
        var path = files[random.Next(files.Count)];
        var position = random.NextInt64(new FileInfo(path).Length);
        Flip(path, position, (byte)random.Next(1, 256));
        return $"{Path.GetFileName(path)} at {position}";
    }

    /// <summary>Changes one byte.</summary>
    public static void Flip(string path, long position, byte by = 1)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete);
        file.Position = position;
        var value = file.ReadByte();
        file.Position = position;
        file.WriteByte((byte)(value ^ by));
    }

    /// <summary>Cuts a file to a share of its length.</summary>
    public static void Cut(string path, double share)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete);
        file.SetLength((long)(file.Length * share));
    }
}
