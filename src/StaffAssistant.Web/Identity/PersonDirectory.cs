using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;
using StaffAssistant.Web.Demo;
using StaffAssistant.Web.Identity.Sessions;

namespace StaffAssistant.Web.Identity;

/// <summary>
/// The persons of the development sign-in. The file is looked at for every question about a person, so that a right that is taken away
/// there is gone at once, in open circuits too; pages that stand open are told when it changes. A file that cannot be read means that nobody holds anything.
/// </summary>
public sealed class PersonDirectory(IOptions<DemoOptions> options, ILogger<PersonDirectory> logger) : IPersonSource, IDisposable
{
    private readonly Lock _reading = new();
    private Action? _changed;
    private PhysicalFileProvider? _folder;
    private IDisposable? _listening;
    private (DateTime Written, long Length) _stamp;
    private IReadOnlyList<Person> _persons = [];

    public event Action? Changed
    {
        add
        {
            lock (_reading)
            {
                _changed += value;
                Listen();
            }
        }
        remove
        {
            lock (_reading)
                _changed -= value;
        }
    }

    public IReadOnlyList<Person> All => Read();

    public Person? Find(string? key) => key is null ? null : Read().FirstOrDefault(person => string.Equals(person.Key, key, StringComparison.Ordinal));

    public Person? Find(SignedInSession session) => Find(session.PersonKey);

    public void Dispose()
    {
        _listening?.Dispose();
        _folder?.Dispose();
    }

    /// <summary>The folder is watched from the first listener on: where persons sign in elsewhere, it need not be.</summary>
    private void Listen()
    {
        if (_folder is not null || options.Value.PersonsFile is not { } path || !Directory.Exists(Path.GetDirectoryName(path)))
            return;
        var folder = _folder = new PhysicalFileProvider(Path.GetFullPath(Path.GetDirectoryName(path)!));
        _listening = ChangeToken.OnChange(() => folder.Watch(Path.GetFileName(path)), () => _changed?.Invoke());
    }

    private IReadOnlyList<Person> Read()
    {
        if (options.Value.PersonsFile is not { } path)
            return [];
        lock (_reading)
        {
            var file = new FileInfo(path);
            if (!file.Exists)
                return [];
            var stamp = (file.LastWriteTimeUtc, file.Length);
            if (stamp != _stamp)
                (_stamp, _persons) = (stamp, Parse(file));
            return _persons;
        }
    }

    private IReadOnlyList<Person> Parse(FileInfo file)
    {
        try
        {
            return PersonsYaml.Parse(File.ReadAllText(file.FullName));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or FormatException)
        {
            IdentityLog.PersonsUnreadable(logger, fault);
            return [];
        }
    }
}
